package glossator.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Edits of a made-up edition. */
final class RebuildEdits {
  private final Path root;
  private final Random random = new Random(6);

  /**
   * @param root of the edition
   */
  RebuildEdits(Path root) {
    this.root = root;
  }

  /** What editors do; typing is a paragraph that is saved while the last one is being gathered. */
  enum Kind {
    PARAGRAPH,
    TYPING,
    NOTE,
    NAME,
    ALIAS,
    TEMPLATE,
    STYLES,
    METADATA,
    DELETED,
    RENAMED
  }

  /**
   * An edit.
   *
   * @param text what the file holds then; null when it is deleted or renamed
   * @param other what it is renamed to
   * @param page one that shows it, and is open
   */
  record Edit(Path file, @Nullable String text, @Nullable Path other, String page) {
    /** The file of the site by which an open page knows of it. */
    String shown() {
      String name = file.getFileName().toString();
      return name.endsWith(".css") ? "css/" + name : page;
    }

    /** Makes the edit. */
    void make() throws IOException {
      if (other != null) {
        Files.move(file, other);
      } else if (text == null) {
        Files.delete(file);
      } else {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
      }
    }

    /**
     * Takes it back.
     *
     * @param before what the file held; null when there was none
     */
    void takeBack(byte @Nullable [] before) throws IOException {
      if (other != null) {
        Files.move(other, file);
      } else if (before == null) {
        Files.delete(file);
      } else {
        Files.write(file, before);
      }
    }
  }

  /** An edit of a kind. */
  Edit of(Kind kind) throws IOException {
    return switch (kind) {
      case PARAGRAPH, TYPING -> changed(any("article"), "(?s)\\.\\n", " " + word() + ".\n");
      case NOTE -> changed(any("commentary"), "\"}\n", "\"}\n" + word() + " ");
      case NAME -> changed(any("people"), "\nname: ", "\nname: New ");
      case ALIAS -> changed(any("people"), "aliases: \\[", "aliases: [" + frequent() + ", ");
      case METADATA -> changed(any("people"), "summary: ", "summary: " + word() + " ");
      case TEMPLATE ->
          new Edit(
              root.resolve("templates/entity.ftlh"),
              Files.readString(Path.of("templates/entity.ftlh")) + "<!-- " + word() + " -->\n",
              null,
              page(any("people")));
      case STYLES ->
          new Edit(
              root.resolve("assets/css/local.css"),
              "p { margin: 0 }\n/* " + word() + " */\n",
              null,
              page(any("article")));
      case DELETED -> new Edit(unmentioned(), null, null, "places/index.html");
      case RENAMED -> {
        Path file = any("people");
        Path other = file.resolveSibling("renamed-" + file.getFileName());
        yield new Edit(file, null, other, "people/index.html");
      }
    };
  }

  private Edit changed(Path file, String what, String with) throws IOException {
    String text = Files.readString(file, UTF_8).replaceFirst(what, with);
    return new Edit(file, text, null, page(file));
  }

  /** The page that shows a document. */
  private String page(Path file) {
    boolean person = file.startsWith(root.resolve("content/people"));
    String name = file.getFileName().toString().replaceFirst("\\.md$", "");
    return person
        ? "people/" + name + ".html"
        : "article/" + name.replaceFirst("^[0-9]+-", "") + ".html";
  }

  private Path any(String folder) throws IOException {
    List<Path> files = files(folder);
    return files.get(random.nextInt(files.size()));
  }

  /** Nobody refers to an entry of a made-up edition but by its name. */
  private Path unmentioned() throws IOException {
    return any("places");
  }

  private List<Path> files(String folder) throws IOException {
    try (Stream<Path> list = Files.list(root.resolve("content").resolve(folder))) {
      return list.sorted().toList();
    }
  }

  private String word() {
    return "word" + random.nextInt(1_000_000);
  }

  /** A word that is in nearly every paragraph. */
  private String frequent() throws IOException {
    String text = Files.readString(files("article").get(0), UTF_8);
    return Stream.of(text.split("[^a-z]+"))
        .filter(word -> word.length() > 2)
        .max((one, two) -> Integer.compare(count(text, one), count(text, two)))
        .orElseThrow();
  }

  private static int count(String text, String word) {
    return text.split(" " + word + " ", -1).length;
  }
}
