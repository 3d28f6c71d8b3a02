package glossator.bench;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The least that a build can take: reads all documents of an edition, parses them with flexmark and
 * does nothing with them, and writes as many files as its site has, as large as they are, of one
 * letter. {@code Floor EDITION SITE FOLDER}
 */
public final class Floor {
  private static final Pattern METADATA = Pattern.compile("\\A---\\R.*?\\R---\\R", Pattern.DOTALL);
  private static final int LONGEST = 1 << 24;

  private Floor() {}

  /** Reads, parses and writes; says how many nodes and bytes there were. */
  public static void main(String[] arguments) throws IOException {
    Path edition = Path.of(arguments[0]);
    long nodes = parsed(edition.resolve("content"));
    long bytes = written(Path.of(arguments[1]), Path.of(arguments[2]));
    System.out.println(nodes + " blocks, " + bytes + " bytes");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).toList();
    }
  }

  private static long parsed(Path content) throws IOException {
    Parser parser =
        Parser.builder(
                new MutableDataSet()
                    .set(
                        Parser.EXTENSIONS,
                        List.of(TablesExtension.create(), DefinitionExtension.create())))
            .build();
    AtomicLong blocks = new AtomicLong();
    files(content).parallelStream()
        .filter(file -> file.toString().endsWith(".md"))
        .forEach(
            file -> {
              String body = METADATA.matcher(text(file)).replaceFirst("");
              parser.parse(body).getChildren().forEach(block -> blocks.incrementAndGet());
            });
    return blocks.get();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static long written(Path site, Path folder) throws IOException {
    AtomicLong bytes = new AtomicLong();
    List<Path> files = new ArrayList<>(files(site));
    for (Path file : files) {
      Files.createDirectories(folder.resolve(site.relativize(file).toString()).getParent());
    }
    byte[] letters = new byte[LONGEST];
    Arrays.fill(letters, (byte) 'a');
    files.parallelStream().forEach(file -> bytes.addAndGet(copied(file, site, folder, letters)));
    return bytes.get();
  }

  private static long copied(Path file, Path site, Path folder, byte[] letters) {
    try {
      int size = (int) Math.min(LONGEST, Files.size(file));
      String text = new String(letters, 0, size, StandardCharsets.ISO_8859_1);
      Files.write(
          folder.resolve(site.relativize(file).toString()), text.getBytes(StandardCharsets.UTF_8));
      return size;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
