package glossator.bake;

import glossator.check.Holdings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what lies beside the documents of an edition, for the checks. */
public final class HoldingsReader {
  private static final long LARGEST = 4_000_000;

  /** Files in which others may be named. */
  private static final Set<String> SPEAKING =
      Set.of("css", "js", "mjs", "html", "htm", "ftl", "ftlh", "ftlx", "svg", "json", "xml", "map");

  /** Names in quotation marks or parentheses, and all that ends like a file’s name. */
  private static final Pattern NAME =
      Pattern.compile(
          "[\"'(]([^\"'()\\r\\n]{1,300})(?=[\"')])"
              + "|(?<![\\w.%-])([\\w%-](?:[\\w.%-]*[\\w%-])?\\.[A-Za-z0-9]{1,12})(?![\\w.-])");

  private HoldingsReader() {}

  /**
   * Reads the edition's own files and what they name.
   *
   * @param attachments what lies among the documents, by path in the site
   * @throws IOException when a file cannot be read
   */
  public static Holdings read(SiteConfiguration site, Map<String, Path> attachments)
      throws IOException {
    Map<String, Path> files = below(site.assets());
    files.putAll(attachments);
    Map<String, String> own = new TreeMap<>();
    files.forEach((name, file) -> own.put(name, slashed(site.root(), file)));
    Set<String> theme = Set.copyOf(Theme.assets().keySet());
    Set<String> named = new HashSet<>();
    // Nobody asks who names a file that the theme has as well.
    if (!theme.containsAll(own.keySet())) {
      for (Path file : files.values()) {
        names(file, named);
      }
      for (Path file : below(site.templates()).values()) {
        names(file, named);
      }
    }
    return new Holdings(own, theme, within(files), named);
  }

  private static Set<String> within(Map<String, Path> own) throws IOException {
    Map<String, Theme.Resource> files = new TreeMap<>(Theme.assets());
    own.forEach((name, file) -> files.put(name, new AssetCopier.OwnFile(file)));
    Set<String> within = new TreeSet<>(files.keySet());
    within.removeAll(Bundles.in(files).keySet());
    return within;
  }

  private static Map<String, Path> below(Path folder) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          String name = slashed(folder, file);
          if (!name.startsWith(".") && !name.contains("/.")) {
            files.put(name, file);
          }
        }
      }
    }
    return files;
  }

  private static String slashed(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static void names(Path file, Set<String> out) throws IOException {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!SPEAKING.contains(ending) || Files.size(file) > LARGEST) {
      return;
    }
    Matcher matcher = NAME.matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    while (matcher.find()) {
      String path = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      String plain = path.replaceFirst("[?#].*$", "").replace("%20", " ").strip();
      out.add(plain.substring(plain.lastIndexOf('/') + 1));
    }
  }
}
