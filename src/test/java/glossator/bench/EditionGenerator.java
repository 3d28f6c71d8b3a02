package glossator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes made-up editions: the same bytes for the same size and seed, on every machine. */
public final class EditionGenerator {
  private static final List<String> KINDS =
      List.of(
          "people",
          "people",
          "people",
          "people",
          "events",
          "events",
          "places",
          "places",
          "organisations",
          "terms");

  private static final int ENTRY_WORDS = 60;
  private static final int NOTE_WORDS = 30;
  private static final int LEMMA_WORDS = 3;

  private final EditionSize size;
  private final MadeUpLanguage language;
  private final Path content;
  private final List<String> names = new ArrayList<>();
  private final List<String> paragraphs = new ArrayList<>();

  private EditionGenerator(Path folder, EditionSize size, long seed) {
    this.size = size;
    this.language = new MadeUpLanguage(seed);
    this.content = folder.resolve("content");
  }

  /**
   * Writes an edition.
   *
   * @param folder of the edition, which need not exist
   * @return the paragraphs of its text, as they read
   * @throws IOException when a file cannot be written
   */
  public static List<String> write(Path folder, EditionSize size, long seed) throws IOException {
    EditionGenerator generator = new EditionGenerator(folder, size, seed);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("jbake.properties"), "edition.title=A made-up edition\n");
    generator.entries();
    generator.text();
    return generator.paragraphs;
  }

  private void file(String name, String text) throws IOException {
    Path file = content.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void entries() throws IOException {
    for (int i = 0; i < size.entries(); i++) {
      names.add(language.name() + " " + language.name());
    }
    for (int i = 0; i < size.entries(); i++) {
      String name = names.get(i);
      String kind = KINDS.get(i % KINDS.size());
      String date = kind.equals("events") ? "date: \"" + (1800 + i % 200) + "\"\n" : "";
      String alias = name.replaceFirst(" .*", "");
      file(
          kind + "/" + id(name) + "-" + i + ".md",
          "---\nname: "
              + name
              + "\naliases: [\""
              + alias
              + " the "
              + i
              + "th\"]\n"
              + date
              + "summary: "
              + language.sentences(12, List.of())
              + "\n---\n\n"
              + language.sentences(ENTRY_WORDS, List.of(other(), other()))
              + "\n");
    }
  }

  private String other() {
    return names.get(language.number(names.size()));
  }

  private static String id(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private void text() throws IOException {
    int paragraph = 0;
    for (int i = 0; i < size.sections(); i++) {
      StringBuilder text = new StringBuilder();
      StringBuilder commentary = new StringBuilder();
      int end = (int) ((long) size.paragraphs() * (i + 1) / size.sections());
      for (; paragraph < end; paragraph++) {
        String words = paragraph(paragraph);
        paragraphs.add(words);
        text.append(words).append("\n\n");
        commentary.append(notes(words, paragraph));
      }
      String name = String.format("%04d-section-%d.md", i, i + 1);
      file("article/" + name, "---\ntitle: Section " + (i + 1) + "\n---\n\n" + text);
      if (!commentary.isEmpty()) {
        file("commentary/" + name, commentary.toString());
      }
    }
  }

  /** How many of something fall to a paragraph when they are spread evenly. */
  private int share(int all, int paragraph) {
    return (int)
        ((long) all * (paragraph + 1) / size.paragraphs()
            - (long) all * paragraph / size.paragraphs());
  }

  private String paragraph(int number) {
    List<String> mentioned = new ArrayList<>();
    for (int i = share(size.mentions(), number); i > 0 && !names.isEmpty(); i--) {
      mentioned.add(other());
    }
    int length = size.words() / 2 + language.number(size.words());
    return language.sentences(length, mentioned);
  }

  private String notes(String paragraph, int number) {
    StringBuilder notes = new StringBuilder();
    String[] words = paragraph.split(" ", -1);
    int wanted = share(size.notes(), number);
    for (int i = 0; wanted > 0 && i + LEMMA_WORDS <= words.length; i += LEMMA_WORDS) {
      String lemma = words[i] + " " + words[i + 1] + " " + words[i + 2];
      boolean once = (" " + paragraph + " ").split(" " + lemma + " ", -1).length == 2;
      if (once && !lemma.contains(".")) {
        notes.append("::: {.note on=\"p").append(number + 1).append("\" lemma=\"").append(lemma);
        notes.append("\"}\n").append(language.sentences(NOTE_WORDS, List.of())).append("\n:::\n\n");
        wanted--;
      }
    }
    return notes.toString();
  }
}
