package glossator.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An edition with more notes than any margin holds: thirty on one paragraph, on words that overlap,
 * of several kinds and layers; and two paragraphs more, in a quotation and in a list.
 */
final class DenseEdition {
  static final int NOTES_ON_FIRST = 30;
  static final int NOTES = NOTES_ON_FIRST + 3;
  static final String PAGE = "article/dense.html";

  private static final int WORDS = 80;
  private static final String[] KINDS = {"fact", "context", "source", "dispute", "language"};

  private DenseEdition() {}

  /** Writes it into an empty folder, in a language that is written from left to right or not. */
  static Path write(Path folder, String language) throws IOException {
    file(folder.resolve("jbake.properties"), "edition.language=" + language + "\n");
    String second = "\n\n> Quoted words stand here. {#p2}\n\n- One thing is listed. {#p3}\n";
    file(
        folder.resolve("content/article/1-dense.md"),
        "# Dense\n\n" + words(0, WORDS) + " {#p1}" + second);
    file(folder.resolve("content/article/2-next.md"), "# Next\n\nNothing is noted here. {#p4}\n");
    StringBuilder own = new StringBuilder();
    StringBuilder other = new StringBuilder();
    for (int i = 0; i < NOTES_ON_FIRST; i++) {
      // Each note is on four words, two of which are the next note's too.
      String lemma = words(2 * i, 2 * i + 4);
      (i % 3 == 2 ? other : own)
          .append(note("p1", lemma, KINDS[i % KINDS.length], 10 + 7 * (i % 9)));
    }
    own.append(note("p2", "Quoted words", "fact", 20)).append(note("p3", "One thing", "fact", 20));
    own.append(note("p3", "One thing is", "source", 20));
    file(folder.resolve("content/commentary/1-dense.md"), own.toString());
    file(folder.resolve("content/commentary/second-reader/1-dense.md"), other.toString());
    return folder;
  }

  private static String note(String on, String lemma, String kind, int words) {
    String attributes = "on=\"" + on + "\" lemma=\"" + lemma + "\" kind=\"" + kind + "\"";
    return "::: {.note " + attributes + "}\n" + "Remark ".repeat(words).strip() + ".\n:::\n\n";
  }

  private static String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(i == from ? "" : " ").append("word").append(i);
    }
    return words.toString();
  }

  private static void file(Path path, String text) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
