package glossator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes an edition of War and Peace, a section a chapter, from the text beside the repository. */
public final class WarAndPeace {
  /** The text, which is not part of the repository. */
  public static final Path SOURCE =
      Path.of("..", "shared", "corpora", "plain-public", "war-and-peace-2600-utf8bom.txt");

  private static final List<String> PEOPLE =
      List.of(
          "Pierre Bezúkhov",
          "Natásha Rostóva",
          "Andrew Bolkónski",
          "Nicholas Rostóv",
          "Mary Bolkónskaya",
          "Sónya",
          "Borís Drubetskóy",
          "Hélène Kurágina",
          "Anatole Kurágin",
          "Vasíli Kurágin",
          "Dólokhov",
          "Denísov",
          "Kutúzov",
          "Napoleon Bonaparte",
          "Bagratión",
          "Platón Karatáev",
          "Anna Pávlovna",
          "Pétya Rostóv",
          "Speránski",
          "Rostopchín");

  private final Path content;
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder section = new StringBuilder();
  private String book = "";
  private String chapter = "";
  private int sections;

  private WarAndPeace(Path folder) {
    this.content = folder.resolve("content");
  }

  /**
   * Writes the edition.
   *
   * @param folder of the edition
   * @return the paragraphs of its text, as they read
   * @throws IOException when a file cannot be read or written
   */
  public static List<String> write(Path folder) throws IOException {
    WarAndPeace edition = new WarAndPeace(folder);
    Files.createDirectories(edition.content);
    Files.writeString(folder.resolve("jbake.properties"), "edition.title=War and Peace\n");
    for (String person : PEOPLE) {
      edition.person(person);
    }
    String text = Files.readString(SOURCE).replace("\r\n", "\n");
    int from = text.lastIndexOf("\nBOOK ONE: 1805");
    int to = text.indexOf("*** END OF THIS PROJECT");
    for (String block : text.substring(from, to).split("\n\\s*\n", -1)) {
      edition.block(block.strip().replaceAll("\\s+", " "));
    }
    edition.end();
    return edition.paragraphs;
  }

  private void person(String name) throws IOException {
    Path people = Files.createDirectories(content.resolve("people"));
    String id = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    String entry = "---\nname: " + name + "\nsummary: A person of the novel\n---\n";
    Files.writeString(people.resolve(id + ".md"), entry);
  }

  private void block(String words) throws IOException {
    if (words.startsWith("BOOK ") || words.endsWith("EPILOGUE") || words.contains("EPILOGUE:")) {
      end();
      book = words;
    } else if (words.startsWith("CHAPTER ")) {
      end();
      chapter = words;
    } else if (words.codePoints().anyMatch(Character::isLetter)) {
      paragraphs.add(words);
      section.append(words.replaceAll("[\\\\`*_\\[\\]<>#&|~{}+-]", "\\\\$0")).append("\n\n");
    }
  }

  private void end() throws IOException {
    if (!section.isEmpty()) {
      Path article = Files.createDirectories(content.resolve("article"));
      String title = (book + ", " + chapter).replace(":", "");
      Files.writeString(
          article.resolve(String.format("%04d-chapter-%d.md", sections, ++sections)),
          "---\ntitle: \"" + title + "\"\n---\n\n" + section);
      section.setLength(0);
    }
  }
}
