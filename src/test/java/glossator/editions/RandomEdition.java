package glossator.editions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An edition of one text, its notes and an entry, put together by chance of what is to be mended
 * and what is not.
 */
final class RandomEdition {
  /** What is to be mended, or looks like it. */
  private static final List<String> UNTIDY =
      List.of(
          "\"late\"",
          "'late'",
          "it's",
          "\"",
          "'",
          "5\"",
          "--",
          " -- ",
          " - ",
          "---",
          "...",
          "  ",
          "   ",
          "1911-1914",
          "pp. 3-4",
          "1911-05",
          " ,",
          " !",
          "cafe\u0301",
          "b\u043eat",
          "har\u00adbour",
          "cafÃ©",
          "wasnâ€™t",
          "\u200b",
          "(",
          ")",
          "**",
          "\u00a0",
          "\u202a\u202c",
          "(\"so\")",
          "'tis",
          "x\u0301\u0323");

  /** What is to stay, whatever stands around it. */
  static final List<String> KEPT =
      List.of(
          "`\"a\"  -- ...'`",
          "<https://example.org/\"a\"--b>",
          "[out](https://example.org/a--b \"it's  ...\")",
          "<b title=\"it's -- 'so'  ...\">",
          "</b>",
          "\\\"",
          "\\--",
          "&quot;",
          "https://example.org/1911-1914--b",
          "<!-- \"so\" -- it's  ... -->",
          "``'  '``",
          "![a rope](rope.png \"it's\")",
          "\\'so\\'");

  private static final List<String> PLAIN =
      List.of(
          "The boat",
          " was late",
          ", he",
          " slept",
          ".",
          " and",
          " *so*",
          " **very**",
          ";",
          " a",
          "\t",
          " é",
          " שלום",
          " 😀");

  private final Random random;
  private final String lineEnd;

  RandomEdition(long seed) {
    this.random = new Random(seed);
    this.lineEnd = random.nextBoolean() ? "\n" : "\r\n";
  }

  private String any(List<String> pieces) {
    return pieces.get(random.nextInt(pieces.size()));
  }

  private String words(int most) {
    StringBuilder words = new StringBuilder(any(PLAIN).strip());
    for (int i = random.nextInt(most) + 2; i > 0; i--) {
      int kind = random.nextInt(10);
      words.append(kind < 4 ? any(PLAIN) : kind < 8 ? any(UNTIDY) : " " + any(KEPT) + " ");
      if (random.nextInt(12) == 0) {
        words.append(random.nextBoolean() ? "  " : "").append(lineEnd).append(any(PLAIN).strip());
      }
    }
    return words.toString();
  }

  private String blocks() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6) + 2; i > 0; i--) {
      String block =
          switch (random.nextInt(9)) {
            case 0 -> "> " + words(5).replace(lineEnd, lineEnd + "> ");
            case 1 -> "- " + words(4).replace(lineEnd, lineEnd + "  ");
            case 2 -> "```" + lineEnd + "\"so\"  -- it's ..." + lineEnd + "```";
            case 3 -> "## " + words(3).replace(lineEnd, " ");
            case 4 ->
                "| a  | "
                    + words(2).replace(lineEnd, " ").replace("|", "")
                    + " |"
                    + lineEnd
                    + "|---|---|"
                    + lineEnd
                    + "| b | c |";
            default -> words(12);
          };
      text.append(block).append(lineEnd);
      text.append(lineEnd.repeat(random.nextInt(2) + 1));
    }
    return text.toString();
  }

  /** Writes it; what stands in the files depends on the seed alone. */
  void write(Path folder) throws IOException {
    List<String> settings =
        new ArrayList<>(
            List.of("edition.language=" + any(List.of("en", "de", "fr", "sv", "ru", "es"))));
    if (random.nextBoolean()) {
      settings.add("check.paragraph-without-id=warning");
      settings.add("check.note-without-id=warning");
      settings.add("check.missing-sort=warning");
      settings.add("check.invisible-break=warning");
    }
    file(folder, "jbake.properties", String.join("\n", settings) + "\n");
    String lemma =
        any(List.of("it's late", "late--so", "late... so", "1911-1914", "the  cafe\u0301"));
    String first = "The boat " + lemma + " " + words(6) + " {#first}" + lineEnd + lineEnd;
    String text = "# " + words(2).replace(lineEnd, " ") + lineEnd + lineEnd + first + blocks();
    file(folder, "content/article/1-arrival.md", edges(text));
    String note =
        "::: {.note on=\"first\" lemma=\""
            + lemma
            + "\"}"
            + lineEnd
            + words(6)
            + lineEnd
            + ":::"
            + lineEnd;
    file(folder, "content/commentary/1-arrival.md", edges(blocks() + note));
    String head =
        "---"
            + lineEnd
            + "name: Edvin Holm"
            + lineEnd
            + "summary: A \"pilot\" -- he isn't 'late' 1911-1914..."
            + lineEnd
            + "---"
            + lineEnd;
    file(folder, "content/people/edvin-holm.md", edges(head + blocks()));
    file(folder, "content/article/rope.png", "");
  }

  private String edges(String text) {
    String end = random.nextInt(3) == 0 ? text.stripTrailing() : text;
    return (random.nextInt(4) == 0 ? "\uFEFF" : "") + end;
  }

  private void file(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
