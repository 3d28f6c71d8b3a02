package glossator.bake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The theme's style sheet and script, each put together from several, so that a page asks for one
 * file where it would ask for many (decision 0039). What they take in is no file of the site by
 * itself.
 */
final class Bundles {
  private static final List<String> NAMES = List.of("css/edition.css", "js/edition.js");

  /** A line that takes in a file beside this one; that of scripts is as Sprockets has it. */
  private static final Pattern TAKES_IN =
      Pattern.compile("(?m)^(?:@import \"([\\w-]+\\.css)\";|//= require ([\\w-]+\\.js))$");

  /** What counts only at the head of a style sheet, so that it would be lost within another. */
  private static final Pattern HEAD = Pattern.compile("(?i)@(import|charset|namespace)\\b");

  private static final byte[] BYTE_ORDER_MARK = "\ufeff".getBytes(UTF_8);

  private static volatile @Nullable Map<String, List<String>> theme;

  private Bundles() {}

  /**
   * A file that holds others.
   *
   * @param script whether they are scripts
   */
  record Bundle(boolean script, List<Part> parts) implements Theme.Resource {
    /** A script that leaves its last statement open would go on into the next. */
    @Override
    public InputStream open() throws IOException {
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      for (Part part : parts) {
        byte[] text = bytes(AssetCopier.published(part.name(), part.file()));
        int from = beginsWithMark(text) ? BYTE_ORDER_MARK.length : 0;
        whole.write(text, from, text.length - from);
        if (text.length > 0 && text[text.length - 1] != '\n') {
          whole.write('\n');
        }
        if (script) {
          whole.writeBytes(new byte[] {';', '\n'});
        }
      }
      return new ByteArrayInputStream(whole.toByteArray());
    }
  }

  /** One of them, with its path in the site. */
  record Part(String name, Theme.Resource file) {}

  /**
   * Puts bundles together where they are the theme's. One that an edition brings is left as it is,
   * and so is one of which an edition brings a part that takes in others in its turn.
   *
   * @param files all files but pages, by their path in the site
   */
  static Map<String, Theme.Resource> in(Map<String, Theme.Resource> files) throws IOException {
    Map<String, Theme.Resource> bundled = new TreeMap<>(files);
    for (Map.Entry<String, List<String>> each : ofTheTheme().entrySet()) {
      String name = each.getKey();
      List<Part> parts = new ArrayList<>();
      boolean whole = AssetCopier.isOfTheTheme(name, named(name, files));
      for (String part : each.getValue()) {
        Theme.Resource file = named(part, files);
        whole = whole && (!(file instanceof AssetCopier.OwnFile) || fits(part, file));
        parts.add(new Part(part, file));
      }
      if (whole) {
        bundled.keySet().removeAll(each.getValue());
        bundled.put(name, new Bundle(name.endsWith(".js"), parts));
      }
    }
    return bundled;
  }

  private static boolean fits(String name, Theme.Resource file) throws IOException {
    return name.endsWith(".js") || !HEAD.matcher(new String(bytes(file), ISO_8859_1)).find();
  }

  private static Map<String, List<String>> ofTheTheme() throws IOException {
    Map<String, List<String>> known = theme;
    if (known == null) {
      known = new TreeMap<>();
      for (String name : NAMES) {
        known.put(name, takenIn(name));
      }
      theme = known;
    }
    return known;
  }

  private static List<String> takenIn(String name) throws IOException {
    Theme.Resource file = named(name, Theme.assets());
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    List<String> parts = new ArrayList<>();
    Matcher line = TAKES_IN.matcher(new String(bytes(file), UTF_8));
    while (line.find()) {
      parts.add(folder + (line.group(1) == null ? line.group(2) : line.group(1)));
    }
    return List.copyOf(parts);
  }

  private static Theme.Resource named(String name, Map<String, Theme.Resource> files)
      throws IOException {
    Theme.Resource file = files.get(name);
    if (file == null) {
      throw new IOException("the theme has no " + name);
    }
    return file;
  }

  /** Within another file it would be a letter of the first word. */
  private static boolean beginsWithMark(byte[] text) {
    return text.length >= BYTE_ORDER_MARK.length
        && Arrays.equals(
            text, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
  }

  private static byte[] bytes(Theme.Resource file) throws IOException {
    try (InputStream in = file.open()) {
      return in.readAllBytes();
    }
  }
}
