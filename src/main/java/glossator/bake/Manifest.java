package glossator.bake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The SHA-256 of every file of a site, as a file in the site that {@code sha256sum -c} reads: a
 * line for each, by path. A name with a backslash or a line's end in it is written as GNU's program
 * writes it, behind a backslash.
 *
 * @param sums in hexadecimal, by the path in the site
 * @param malformed the numbers of lines that are not of this form, from 1
 */
record Manifest(SortedMap<String, String> sums, List<Integer> malformed) {
  static final String FILE = "SHA256SUMS";
  private static final Pattern LINE = Pattern.compile("(\\\\?)([0-9a-f]{64}) [ *](.+)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\nr])");
  private static final int BUFFER = 1 << 16;

  /** The manifest of files with these sums. */
  static Manifest of(SortedMap<String, String> sums) {
    return new Manifest(sums, List.of());
  }

  /** Itself cannot be listed, and the marker is for the program; hosts rarely take it along. */
  static boolean lists(String name) {
    return !name.equals(FILE) && !name.equals(OutputFolder.MARKER);
  }

  /** The SHA-256 of a file's content, in hexadecimal. */
  static String sum(byte[] content) {
    return HexFormat.of().formatHex(sha256().digest(content));
  }

  /** The SHA-256 of a file, in hexadecimal; fails at a link. */
  static String sum(Path file) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** What makes such a sum. */
  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) { // every Java has it
      throw new IllegalStateException(impossible);
    }
  }

  /** Reads the manifest of a site; what is not a line of one is remembered and left out. */
  static Manifest read(Path folder) throws IOException {
    SortedMap<String, String> sums = new TreeMap<>();
    List<Integer> malformed = new ArrayList<>();
    try (InputStream in = Files.newInputStream(folder.resolve(FILE), LinkOption.NOFOLLOW_LINKS);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches() || sums.putIfAbsent(name(matcher), matcher.group(2)) != null) {
          malformed.add(number);
        }
      }
    }
    return new Manifest(sums, List.copyOf(malformed));
  }

  private static String name(Matcher line) {
    String written = line.group(3);
    return line.group(1).isEmpty()
        ? written
        : ESCAPE
            .matcher(written)
            .replaceAll(
                each ->
                    switch (each.group(1)) {
                      case "n" -> "\n";
                      case "r" -> "\r";
                      default -> Matcher.quoteReplacement("\\");
                    });
  }

  /** What its file holds. */
  String text() {
    StringBuilder text = new StringBuilder();
    sums.forEach(
        (name, sum) -> {
          String written = name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
          text.append(written.equals(name) ? "" : "\\");
          text.append(sum).append("  ").append(written).append('\n');
        });
    return text.toString();
  }
}
