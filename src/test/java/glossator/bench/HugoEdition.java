package glossator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A made-up edition in the form that Hugo bakes well: each mention a link, each note a footnote,
 * each paragraph with its id. Hugo finds no names by itself, so they are found here, in no measured
 * time. How its pages look is in {@code .ci/hugo}.
 */
final class HugoEdition {
  /** Who gathers the passages that name an entry. */
  enum Backlinks {
    /** Hugo, from the text, with their sentences. */
    WHOLE,
    /** This program: they stand in the metadata of each entry. */
    PREPARED
  }

  private static final Path SKELETON = Path.of(".ci", "hugo");
  private static final Pattern DOCUMENT =
      Pattern.compile("\\A---\\n(.*?)\\n---\\n+(.*?)\\s*\\z", Pattern.DOTALL);
  private static final Pattern NOTE =
      Pattern.compile("::: \\{\\.note on=\"p(\\d+)\" lemma=\"(.*?)\"\\}\\n(.*?)\\n:::");

  private final Path content;
  private final Path folder;
  private final HugoLinks links = new HugoLinks();
  private final Map<String, Matcher> entries = new LinkedHashMap<>();
  private final Map<String, String> pages = new LinkedHashMap<>();
  private int paragraph;

  private HugoEdition(Path content, Path folder) {
    this.content = content;
    this.folder = folder;
  }

  /**
   * Writes it.
   *
   * @param content the documents of an edition that {@link EditionGenerator} made
   * @param folder of the other one
   * @throws IOException when a file cannot be read or written
   */
  static void write(Path content, Path folder, Backlinks backlinks) throws IOException {
    HugoEdition edition = new HugoEdition(content, folder);
    edition.copy(SKELETON.resolve("site"));
    edition.copy(SKELETON.resolve(backlinks == Backlinks.WHOLE ? "whole" : "prepared"));
    edition.names();
    for (Path file : files(content.resolve("article"))) {
      edition.section(file);
    }
    edition.texts();
    for (Map.Entry<String, String> page : edition.pages.entrySet()) {
      boolean entry = backlinks == Backlinks.PREPARED && edition.entries.containsKey(page.getKey());
      String known = entry ? edition.links.passages(page.getKey()) : "";
      Path file = folder.resolve("content" + page.getKey() + ".md");
      Files.createDirectories(file.getParent());
      Files.writeString(file, page.getValue().replace("PASSAGES\n", known));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void copy(Path from) throws IOException {
    for (Path file : files(from)) {
      Path to = folder.resolve(from.relativize(file).toString());
      Files.createDirectories(to.getParent());
      Files.copy(file, to);
    }
  }

  private static Matcher read(Path file) throws IOException {
    Matcher document = DOCUMENT.matcher(Files.readString(file));
    if (!document.matches()) {
      throw new IOException(file + " is no document");
    }
    return document;
  }

  private static String field(String metadata, String name) {
    Matcher field = Pattern.compile("(?m)^" + name + ": \"?(.*?)\"?$").matcher(metadata);
    return field.find() ? field.group(1) : "";
  }

  /** The address of a document, as Hugo gives it: {@code /people/anna}. */
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
        links.name(field(document.group(1), "name"), address);
      }
    }
  }

  private void texts() {
    entries.forEach(
        (address, document) -> {
          String metadata = document.group(1);
          String name = field(metadata, "name");
          String also = field(metadata, "aliases").replaceAll("[\\[\\]\"]", "");
          pages.put(
              address,
              "{\n\"title\": \"%s\",\n\"also\": \"%s\",\n\"year\": \"%s\",\nPASSAGES\n\"summary\": \"%s\"\n}\n\n%s\n{#b1}\n"
                  .formatted(
                      name,
                      also,
                      field(metadata, "date"),
                      field(metadata, "summary"),
                      links.linked(document.group(2), address, name, "b1", List.of(), 1)));
        });
  }

  private void section(Path file) throws IOException {
    Matcher document = read(file);
    String title = field(document.group(1), "title");
    Map<Integer, List<String>> lemmata = new LinkedHashMap<>();
    StringBuilder notes = new StringBuilder();
    Path commentary = content.resolve("commentary").resolve(file.getFileName().toString());
    int number = 0;
    if (Files.exists(commentary)) {
      Matcher note = NOTE.matcher(Files.readString(commentary));
      while (note.find()) {
        lemmata
            .computeIfAbsent(Integer.valueOf(note.group(1)), key -> new ArrayList<>())
            .add(note.group(2));
        notes.append("[^%d]: **%s** %s\n\n".formatted(++number, note.group(2), note.group(3)));
      }
    }
    String address = address(file);
    StringBuilder text = new StringBuilder();
    int first = 1;
    for (String words : document.group(2).split("\\n\\n", -1)) {
      List<String> here = lemmata.getOrDefault(++paragraph, List.of());
      String id = "p" + paragraph;
      text.append(links.linked(words, address, title, id, here, first)).append("\n{#").append(id);
      text.append("}\n\n");
      first += here.size();
    }
    String metadata = "{\n\"title\": \"%s\",\n\"weight\": %s\n}\n\n";
    pages.put(address, metadata.formatted(title, paragraph) + text + notes);
  }
}
