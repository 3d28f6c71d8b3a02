package glossator.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glossator.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Published texts, put into an edition as they are: nothing breaks, and what is wrong is told of at
 * its line.
 */
class CorporaTest {
  private static final String SECTION = "content/article/1-one.md";
  private static final String ABSENT = "no-such-entry";

  @ParameterizedTest
  @ValueSource(strings = {"markdown-public", "plain-public", "diary-bench"})
  void everyFileGoesThrough(String folder) throws IOException {
    List<Path> files = Corpora.files(folder);
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      MemoryEdition.make(Map.of(SECTION, bytes));
      MemoryEdition.make(Map.of(SECTION, joined("# One\n\n", bytes)));
    }
    assertTrue(files.size() > 5, folder);
  }

  @Test
  void aYearOfADiaryGoesThroughAsOneEdition() throws IOException {
    Map<String, byte[]> sections = new TreeMap<>();
    for (Path file : Corpora.files("diary-bench")) {
      String id = file.getFileName().toString().replaceAll("[^0-9]+", "-").replaceAll("^-|-$", "");
      sections.put(
          "content/article/day-" + id + ".md", joined("# Day\n\n", Files.readAllBytes(file)));
    }
    List<String> codes =
        MemoryEdition.findings(sections).stream().map(Problem::code).distinct().toList();
    assertTrue(sections.size() > 300 && !codes.contains("malformed-metadata"), codes.toString());
  }

  /** The first finding in each of some files, as it was found by reading them. */
  @ParameterizedTest
  @CsvSource({
    "plain-public, federalist-1404-latin1.txt, 1130, 48, not-utf-8",
    "markdown-public, commonmark-spec-0.31.2.txt, 3, 1, unknown-metadata",
    "markdown-public, ed-narrative.md, 2, 1, unknown-metadata",
    "plain-public, war-and-peace-2600-utf8bom.txt, 1, 1, missing-metadata",
    "plain-public, the-prince-1232.txt, 1, 1, missing-metadata"
  })
  void knownFindings(String folder, String name, int line, int column, String code)
      throws IOException {
    byte[] bytes = Files.readAllBytes(Corpora.file(folder, name));
    Problem first = MemoryEdition.findings(Map.of(SECTION, bytes)).get(0);
    assertEquals(
        SECTION + ":" + line + ":" + column + " " + code, first.span() + " " + first.code());
  }

  /** A reference to nothing, put between two paragraphs, is found in its line and nowhere else. */
  @ParameterizedTest
  @CsvSource({
    "plain-public, federalist-1404-ascii.txt, 9000",
    "plain-public, the-prince-1232.txt, 2500",
    "plain-public, war-and-peace-2600-utf8bom.txt, 40000",
    "plain-public, 1865-Lincoln.txt, 5",
    "markdown-public, ed-narrative.md, 400"
  })
  void plantedFindings(String folder, String name, int from) throws IOException {
    String text = Files.readString(Corpora.file(folder, name));
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    List<String> lines = Arrays.asList(text.split(end, -1));
    int blank = from;
    while (!lines.get(blank).isBlank()) {
      blank++;
    }
    String planted =
        String.join(end, lines.subList(0, blank + 1))
            + end
            + "See [["
            + ABSENT
            + "]]."
            + end
            + String.join(end, lines.subList(blank, lines.size()));
    List<String> found =
        MemoryEdition.findings(Map.of(SECTION, planted.getBytes(StandardCharsets.UTF_8))).stream()
            .filter(problem -> problem.message().contains(ABSENT))
            .map(problem -> problem.span().toString())
            .toList();
    assertEquals(List.of(SECTION + ":" + (blank + 2) + ":5"), found);
  }

  private static byte[] joined(String before, byte[] text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(before.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(text);
    return out.toByteArray();
  }
}
