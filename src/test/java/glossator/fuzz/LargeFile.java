package glossator.fuzz;

import java.util.List;
import java.util.function.IntFunction;

/**
 * A way to make metadata, a bibliography or a configuration as long as is wanted.
 *
 * @param name what comes again and again
 * @param path of the file in its edition
 * @param text makes it of so many pieces
 */
record LargeFile(String name, String path, IntFunction<String> text) {

  /** All of them. */
  static List<LargeFile> all() {
    return List.of(
        metadata("keys", n -> numbered("a%d: b\n", n)),
        metadata("the same key", n -> "a: b\n".repeat(n)),
        metadata("aliases", n -> "aliases: [" + "b, ".repeat(n) + "b]\n"),
        metadata("other names", n -> "aliases: [" + numbered("Anna %d, ", n) + "b]\n"),
        metadata("open brackets", n -> "aliases: " + "[".repeat(n) + "\n"),
        metadata("open braces", n -> "aliases: " + "{a: ".repeat(n) + "\n"),
        metadata("lists in lists", n -> "aliases:\n" + "- ".repeat(n) + "a\n"),
        metadata("questions", n -> "? ".repeat(n) + "a\n"),
        metadata("anchors", n -> numbered("a%d: &a%d b\n", n)),
        metadata("a long word", n -> "role: " + "a".repeat(n) + "\n"),
        metadata("a long name", n -> "sort: " + "Anna ".repeat(n) + "\n"),
        metadata("a quoted text", n -> "role: \"" + "\\n\\u00e9".repeat(n) + "\"\n"),
        metadata("folded lines", n -> "role: >\n" + "  a\n".repeat(n)),
        metadata("lines of comment", n -> "# a\n".repeat(n)),
        metadata("relations", n -> "relations:\n" + "  - {type: advised, to: ole}\n".repeat(n)),
        metadata("unknown entries", n -> "relations:\n" + numbered("  - {to: b-%d}\n", n)),
        metadata("offices", n -> "offices:\n" + numbered("  - {title: A %d, from: 2001}\n", n)),
        metadata("wrong dates", n -> "offices:\n" + numbered("  - {title: A, from: b %d}\n", n)),
        metadata("digits of a date", n -> "born: " + "1".repeat(n) + "\n"),
        metadata("former ids", n -> "formerly: [" + numbered("b-%d, ", n) + "c]\n"),
        works("works", n -> numbered("{\"id\": \"a%d\", \"type\": \"book\"},\n", n)),
        works("the same work", n -> "{\"id\": \"a\", \"type\": \"book\"},\n".repeat(n)),
        works("unknown types", n -> numbered("{\"id\": \"a%d\", \"type\": \"b%d\"},\n", n)),
        works("fields", n -> "{\"id\": \"b\", " + numbered("\"a%d\": 1, ", n) + "\"c\": 1},"),
        works("lists in lists", n -> "[".repeat(n) + "]".repeat(n) + ","),
        works("a long title", n -> "{\"id\": \"b\", \"title\": \"" + "a ".repeat(n) + "\"},"),
        works("digits", n -> "{\"id\": \"b\", \"volume\": " + "1".repeat(n) + "},"),
        works(
            "authors",
            n -> "{\"id\":\"b\",\"author\":[" + "{\"family\":\"A\"},".repeat(n) + "1]},"),
        new LargeFile("settings", "jbake.properties", n -> numbered("edition.titel%d=a\n", n)),
        new LargeFile("checks", "jbake.properties", n -> numbered("check.a%d=off\n", n)),
        new LargeFile("types", "jbake.properties", n -> numbered("relation.a%d=b|c\n", n)),
        new LargeFile("wrong types", "jbake.properties", n -> numbered("relation.a%d=b\n", n)),
        new LargeFile("one line", "jbake.properties", n -> "edition.title=" + "a ".repeat(n)),
        new LargeFile("authors", "jbake.properties", n -> "edition.author=" + "A B; ".repeat(n)),
        new LargeFile("escapes", "jbake.properties", n -> "edition.title=" + "\\u0041".repeat(n)),
        new LargeFile("joined lines", "jbake.properties", n -> "a=\\\n".repeat(n) + "\n"),
        new LargeFile("equals signs", "content/pages/a.md", n -> "a=b\n".repeat(n)),
        new LargeFile("header", "content/pages/a.md", n -> numbered("a%d=b\n", n) + "~~~~~~\n"));
  }

  private static LargeFile metadata(String name, IntFunction<String> yaml) {
    return new LargeFile(
        name,
        "content/people/anna.md",
        n -> "---\nname: Anna\nsummary: A pilot\n" + yaml.apply(n) + "---\n");
  }

  private static LargeFile works(String name, IntFunction<String> works) {
    return new LargeFile(
        name,
        "content/bibliography.json",
        n -> "[" + works.apply(n) + "{\"id\": \"z\", \"type\": \"book\"}]");
  }

  private static String numbered(String form, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      text.append(form.replace("%d", String.valueOf(i)));
    }
    return text.toString();
  }
}
