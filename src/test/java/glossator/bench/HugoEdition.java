package glossator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A made-up edition in the form that Hugo bakes well: each mention a link, each note a footnote,
 * each paragraph with its id. Hugo finds no names by itself, so they are found here, in no measured
 * time. What its pages look like is in {@code .ci/hugo}.
 */
final class HugoEdition {
  /** How mentions and backlinks come to Hugo. */
  enum Form {
    /** Mentions are links; Hugo gathers the sentences from the text, as quickly as is known. */
    LINKS(""),
    /** The same, with the sentences in the metadata of each entry: nothing is left to gather. */
    PREPARED(", backlinks prepared"),
    /** Mentions are shortcodes that look for the entry; sentences are quoted with their links. */
    SHORTCODES(", shortcodes");

    private final String title;

    Form(String title) {
      this.title = title;
    }

    /** What a row of a table has behind the program's name. */
    String title() {
      return title;
    }
  }

  private static final Path SKELETON = Path.of(".ci", "hugo");
  private static final Pattern DOCUMENT =
      Pattern.compile("\\A---\\n(.*?)\\n---\\n+(.*?)\\s*\\z", Pattern.DOTALL);
  private static final Pattern NOTE =
      Pattern.compile("::: \\{\\.note on=\"p(\\d+)\" lemma=\"(.*?)\"\\}\\n(.*?)\\n:::");

  private final Path content;
  private final HugoLinks links;
  private final Map<String, Matcher> entries = new LinkedHashMap<>();

  /** What stands in the metadata and below them, by the page's address. */
  private final Map<String, String> metadata = new LinkedHashMap<>();

  private final Map<String, String> bodies = new LinkedHashMap<>();
  private int paragraph;

  private HugoEdition(Path content, Form form) {
    this.content = content;
    this.links = new HugoLinks(form == Form.SHORTCODES);
  }

  /**
   * Writes it.
   *
   * @param content the documents of an edition that {@link EditionGenerator} made
   * @param folder of the other one
   * @throws IOException when a file cannot be read or written
   */
  static void write(Path content, Path folder, Form form) throws IOException {
    copy(SKELETON.resolve("site"), folder);
    copy(SKELETON.resolve(form.name().toLowerCase(Locale.ROOT)), folder);
    HugoEdition edition = new HugoEdition(content, form);
    edition.names();
    for (Path file : files(content.resolve("article"))) {
      edition.section(file);
    }
    edition.entries.forEach(edition::entry);
    for (Map.Entry<String, String> page : edition.metadata.entrySet()) {
      String address = page.getKey();
      String fields = page.getValue();
      if (form == Form.PREPARED && edition.entries.containsKey(address)) {
        fields += edition.links.passages(address);
      }
      Path file = folder.resolve("content" + address + ".md");
      Files.createDirectories(file.getParent());
      Files.writeString(file, "{\n" + fields + "\n}\n\n" + edition.bodies.get(address));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }

  private static Matcher read(Path file) throws IOException {
    Matcher document = DOCUMENT.matcher(Files.readString(file));
    if (!document.matches()) {
      throw new IOException(file + " is no document");
    }
    return document;
  }

  private static String field(Matcher document, String name) {
    Matcher field = Pattern.compile("(?m)^" + name + ": (.*)$").matcher(document.group(1));
    return field.find() ? field.group(1).replaceAll("[\\[\\]\"]", "") : "";
  }

  /** The address of a document without its last slash, such as {@code /people/anna}. */
  private String address(Path file) {
    String path = content.relativize(file).toString().replace('\\', '/');
    return "/" + path.replaceFirst("^article/\\d+-", "article/").replace(".md", "");
  }

  private void names() throws IOException {
    for (Path file : files(content)) {
      String address = address(file);
      if (!address.startsWith("/article/") && !address.startsWith("/commentary/")) {
        Matcher document = read(file);
        entries.put(address, document);
        links.name(field(document, "name"), address);
      }
    }
  }

  private void entry(String address, Matcher document) {
    String name = field(document, "name");
    metadata.put(
        address,
        "\"title\": \"%s\",\n\"also\": \"%s\",\n\"year\": \"%s\",\n\"summary\": \"%s\""
            .formatted(
                name,
                field(document, "aliases"),
                field(document, "date"),
                field(document, "summary")));
    String text = links.linked(document.group(2), address, name, "b1", List.of(), 1);
    bodies.put(address, text + "\n{#b1}\n");
  }

  private void section(Path file) throws IOException {
    Matcher document = read(file);
    String address = address(file);
    String title = field(document, "title");
    StringBuilder notes = new StringBuilder();
    Map<Integer, List<String>> lemmata = notes(file.getFileName().toString(), notes);
    StringBuilder text = new StringBuilder();
    int note = 1;
    for (String words : document.group(2).split("\\n\\n", -1)) {
      List<String> here = lemmata.getOrDefault(++paragraph, List.of());
      String id = "p" + paragraph;
      text.append(links.linked(words, address, title, id, here, note));
      text.append("\n{#").append(id).append("}\n\n");
      note += here.size();
    }
    metadata.put(address, "\"title\": \"%s\",\n\"weight\": %d".formatted(title, paragraph));
    bodies.put(address, text.append(notes).toString());
  }

  /** The lemmata of a section's notes by paragraph; the notes themselves as footnotes. */
  private Map<Integer, List<String>> notes(String name, StringBuilder footnotes)
      throws IOException {
    Map<Integer, List<String>> lemmata = new LinkedHashMap<>();
    Path commentary = content.resolve("commentary").resolve(name);
    int number = 0;
    if (Files.exists(commentary)) {
      Matcher note = NOTE.matcher(Files.readString(commentary));
      while (note.find()) {
        Integer on = Integer.valueOf(note.group(1));
        lemmata.computeIfAbsent(on, key -> new ArrayList<>()).add(note.group(2));
        footnotes.append("[^").append(++number).append("]: **").append(note.group(2));
        footnotes.append("** ").append(note.group(3)).append("\n\n");
      }
    }
    return lemmata;
  }
}
