package glossator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes an edition of a diary, a section a day and an entry for each person and place that it
 * names, from the files beside the repository.
 */
final class Diary {
  /** One file a day, in TEI, which are not part of the repository. */
  static final Path SOURCE = Path.of("..", "shared", "corpora", "diary-bench");

  private static final Pattern TITLE = Pattern.compile("<title type=\"main\">([^<]+)<");
  private static final Pattern BODY = Pattern.compile("(?s)<body>(.*)</body>");
  private static final Pattern PARAGRAPH = Pattern.compile("(?s)<p\\b[^>]*>(.*?)</p>");
  private static final Pattern NAME =
      Pattern.compile("(?s)<rs type=\"(person|place)\"[^>]*\\bref=\"#(\\w+)\"[^>]*>(.*?)</rs>");
  private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");
  private static final Pattern MARK = Pattern.compile("[\\\\`*_\\[\\]<>#|~{}+-]");

  private final Path content;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Set<String> places = new HashSet<>();

  private Diary(Path folder) {
    this.content = folder.resolve("content");
  }

  /**
   * Writes the edition.
   *
   * @param folder of the edition
   * @throws IOException when a file cannot be read or written
   */
  static void write(Path folder) throws IOException {
    Diary diary = new Diary(folder);
    Files.createDirectories(diary.content.resolve("article"));
    Files.writeString(
        folder.resolve("jbake.properties"), "edition.title=A diary\nedition.language=de\n");
    List<Path> days;
    try (Stream<Path> files = Files.list(SOURCE)) {
      days = files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
    int number = 0;
    for (Path day : days) {
      diary.day(++number, Files.readString(day));
    }
    diary.entries();
  }

  private void day(int number, String text) throws IOException {
    Matcher title = TITLE.matcher(text);
    Matcher body = BODY.matcher(text);
    if (!title.find() || !body.find()) {
      return;
    }
    StringBuilder section =
        new StringBuilder("---\ntitle: \"" + title.group(1).strip() + "\"\n---\n\n");
    Matcher paragraph = PARAGRAPH.matcher(body.group(1));
    while (paragraph.find()) {
      section.append(paragraph(paragraph.group(1))).append("\n\n");
    }
    Files.writeString(
        content.resolve("article").resolve(String.format("%04d-day-%d.md", number, number)),
        section);
  }

  private String paragraph(String marked) {
    StringBuilder words = new StringBuilder();
    Matcher name = NAME.matcher(marked);
    int done = 0;
    while (name.find()) {
      String shown = plain(name.group(3)).strip();
      String id = name.group(2);
      words.append(plain(marked.substring(done, name.start())));
      if (!shown.isEmpty()) {
        names.merge(id, shown, (one, other) -> one.length() >= other.length() ? one : other);
        if (name.group(1).equals("place")) {
          places.add(id);
        }
        words.append("[[").append(id).append('|').append(shown).append("]]");
      }
      done = name.end();
    }
    return words.append(plain(marked.substring(done))).toString().strip();
  }

  private static String plain(String marked) {
    String words = TAG.matcher(marked).replaceAll("").replace("&amp;", "&").replaceAll("\\s+", " ");
    return MARK.matcher(words).replaceAll("\\\\$0");
  }

  private void entries() throws IOException {
    Set<String> taken = new HashSet<>();
    for (Map.Entry<String, String> each : names.entrySet()) {
      Path folder = content.resolve(places.contains(each.getKey()) ? "places" : "people");
      String name = each.getValue().replaceAll("\\\\", "");
      String own = taken.add(name) ? name : name + " " + each.getKey();
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve(each.getKey() + ".md"),
          "---\nname: \""
              + own.replace("\"", "")
              + "\"\nautolink: false\nsummary: In the diary\n---\n");
    }
  }
}
