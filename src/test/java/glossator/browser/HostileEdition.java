package glossator.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Editions by somebody who wants scripts to run in their readers' browsers. */
final class HostileEdition {
  /** Ends whatever it stands in, and calls what no page should: {@code xss()}. */
  static final String PAYLOAD =
      "\"'></title></script></style>--><script>xss()</script><img src=x onerror=xss()>"
          + "\\\");xss();//${7*7}{{7*7}}";

  /** What would stop a build is let through: it is for the browser to show. */
  private static final String LENIENT =
      """
      check.broken-link=off
      check.invalid-language=off
      check.missing-image=off
      """;

  private static final Path OWN = Path.of("src", "test", "resources", "xss", "own.md");
  private static final Path FOREIGN =
      Path.of(System.getProperty("glossator.corpora", "../shared/corpora"))
          .resolve("markdown-public/markdown-it/xss.txt");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?ms)^\\.\\R(.*?)^\\.\\R.*?^\\.\\R|^\\.\\R(.*?)^\\.\\R.*");

  private final Path folder;

  private HostileEdition(Path folder) {
    this.folder = folder;
  }

  /** Pieces of Markdown that are ours. */
  static List<String> ownPieces() throws IOException {
    return List.of(Files.readString(OWN).split("(?m)^%%\\R"));
  }

  /** Pieces of Markdown that other programs are tested with; none where they are missing. */
  static List<String> foreignPieces() throws IOException {
    List<String> pieces = new ArrayList<>();
    if (Files.isRegularFile(FOREIGN)) {
      Matcher example = EXAMPLE.matcher(Files.readString(FOREIGN));
      while (example.find()) {
        pieces.add(example.group(1) == null ? example.group(2) : example.group(1));
      }
    }
    return pieces;
  }

  /** Says that the pieces of others are missing. */
  static String missing() {
    return "Skipped: there is no file " + FOREIGN;
  }

  /**
   * An edition with a section for each piece.
   *
   * @param mode what becomes of HTML, as {@code jbake.properties} has it
   */
  static Path ofPieces(Path folder, String mode, List<String> pieces) throws IOException {
    HostileEdition edition = new HostileEdition(folder);
    edition.write("jbake.properties", "edition.html=" + mode + "\n" + LENIENT);
    for (int i = 0; i < pieces.size(); i++) {
      edition.write(
          "content/article/" + (100 + i) + "-piece" + i + ".md",
          "---\ntitle: Piece " + i + "\n---\n" + withoutFootnotes(pieces.get(i)) + "\nAfter.\n");
    }
    return folder;
  }

  /** A footnote that is nowhere is an error. */
  private static String withoutFootnotes(String piece) {
    return piece.replace("[^", "[\\^");
  }

  /** An edition whose every value is the payload, wherever the program takes it. */
  static Path ofFields(Path folder) throws IOException {
    HostileEdition edition = new HostileEdition(folder);
    edition.settings();
    edition.text();
    edition.glossary();
    edition.rest();
    return folder;
  }

  private void settings() throws IOException {
    StringBuilder settings = new StringBuilder();
    for (String key : List.of("title", "subtitle", "licence", "version")) {
      settings.append("edition.").append(key).append('=').append(property(key)).append('\n');
    }
    settings.append("edition.author={").append(property("author")).append("}\n");
    settings.append("edition.editor=").append(property("editor")).append("\n");
    settings.append("edition.date=2026\nsite.host=https://example.org/e\n");
    settings.append("relation.taught=").append(property("taught")).append('|');
    settings.append(property("was taught by")).append('\n');
    write("jbake.properties", settings + LENIENT);
  }

  private static String property(String field) {
    return (field + PAYLOAD).replace("\\", "\\\\");
  }

  /** A value in quotation marks, as YAML and JSON have it. */
  private static String quoted(String field) {
    return '"' + (field + PAYLOAD).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Words in Markdown that come out as the payload. */
  private static String escaped(String field) {
    return field + PAYLOAD.replaceAll("[\\p{Punct}]", "\\\\$0");
  }

  private void text() throws IOException {
    write(
        "content/article/1-arrival.md",
        """
        ---
        title: %s
        tags: [%s]
        ---
        The pilot %s came. See Anna Pilot.[@log, p. 3] {#p1}

        ## %s

        [link](x.html %s)[^1] ![%s](../x.png %s)

        [^1]: %s
        """
            .formatted(
                quoted("section"),
                quoted("tag"),
                escaped("text"),
                escaped("heading"),
                quoted("link"),
                escaped("alt"),
                quoted("image"),
                escaped("footnote")));
    write(
        "content/commentary/1-arrival.md",
        """
        ---
        title: %s
        by: %s
        ---
        An essay %s[^2] on [[anna-pilot|the \\<script>xss()\\</script> pilot]].

        [^2]: %s

        ::: {.note on="p1" lemma="pilot" by='by <script>xss()</script>' kind="fact"}
        A note %s [see @log, p. \\<b onclick=xss()>].
        :::

        ::: {.note on="p1" lemma="<script>xss"}
        On the script.
        :::
        """
            .formatted(
                quoted("essay"),
                quoted("essayist"),
                escaped("essay words"),
                escaped("endnote"),
                escaped("note")));
  }

  private void glossary() throws IOException {
    write(
        "content/people/anna-pilot.md",
        "---\nname: "
            + quoted("Anna Pilot")
            + "\nsort: "
            + quoted("Pilot")
            + "\naliases: [Anna Pilot, "
            + quoted("alias")
            + "]\nsummary: "
            + quoted("summary")
            + "\nrole: "
            + quoted("role")
            + "\nnames: [{text: "
            + quoted("name")
            + ", lang: he}]\n"
            + "born: {date: 1900, place: "
            + quoted("A place")
            + "}\n"
            + "offices: [{title: "
            + quoted("office")
            + ", body: "
            + quoted("A body")
            + ", from: 1920, source: "
            + quoted("log, p. 1")
            + "}]\n"
            + "relations: [{type: taught, to: storm, source: "
            + quoted("log, p. 2")
            + "}]\n---\nBorn "
            + escaped("entry")
            + ".\n");
    write(
        "content/events/storm.md",
        "---\nname: "
            + quoted("Storm")
            + "\nsummary: "
            + quoted("summary")
            + "\ndate: 1930\n"
            + "places: ["
            + quoted("A sea")
            + "]\npart_of: "
            + quoted("A winter")
            + "\n"
            + "participants: [{who: anna-pilot, role: "
            + quoted("role")
            + ", side: "
            + quoted("side")
            + "}, {who: "
            + quoted("A cook")
            + ", source: "
            + quoted("log, p. 4")
            + "}]\n---\n");
    for (String kind : List.of("places", "organisations", "terms")) {
      write(
          "content/" + kind + "/one-of-" + kind + ".md",
          "---\nname: " + quoted(kind) + "\nsummary: " + quoted("summary") + "\n---\n");
    }
    write(
        "content/works/the-log.md",
        "---\nname: "
            + quoted("Log")
            + "\nsummary: "
            + quoted("summary")
            + "\ncreators: ["
            + quoted("A writer")
            + "]\ndate: 1931\n---\n");
  }

  private void rest() throws IOException {
    write("content/index.md", "---\ntitle: " + quoted("index") + "\n---\n" + escaped("words"));
    write("content/pages/about.md", "---\ntitle: " + quoted("page") + "\n---\n");
    write("content/x'&(1).png", "no picture");
    write("content/x.png", "no picture");
    write(
        "content/threads/1-why.md",
        "---\ntitle: "
            + quoted("thread")
            + "\nsummary: "
            + quoted("summary")
            + "\ntouches: [p1]\n---\n");
    write(
        "content/changes.md",
        "---\ntitle: "
            + quoted("changes")
            + "\nchanges: [{date: 2026-01-01, what: "
            + quoted("change")
            + "}]\n---\n");
    StringBuilder works = new StringBuilder("[{\"id\": \"log\", \"type\": \"book\"");
    Stream.of(
            "title",
            "title-short",
            "publisher",
            "publisher-place",
            "edition",
            "volume",
            "genre",
            "container-title",
            "collection-title",
            "note",
            "annote",
            "archive",
            "medium",
            "URL",
            "DOI",
            "ISBN",
            "event-title",
            "language",
            "page",
            "section",
            "version")
        .forEach(each -> works.append(", \"").append(each).append("\": ").append(quoted(each)));
    works.append(", \"author\": [{\"family\": ").append(quoted("family")).append(", \"given\": ");
    works.append(quoted("given")).append("}], \"editor\": [{\"literal\": ");
    works.append(quoted("literal")).append("}], \"issued\": {\"literal\": ");
    works.append(quoted("issued")).append("}}]\n");
    write("content/bibliography.json", works.toString());
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
