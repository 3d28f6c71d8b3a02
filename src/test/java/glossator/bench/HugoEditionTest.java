package glossator.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import glossator.bench.HugoEdition.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hugo makes what is said to be compared: every entry, with every sentence that names it. */
class HugoEditionTest {
  private static final Pattern NAME = Pattern.compile("(?m)^name: (.*)$");
  private static final Pattern SENTENCE = Pattern.compile("[^. ][^.]*\\.");
  private static final Pattern TITLE = Pattern.compile("<h1>(.*?)</h1>");
  private static final Pattern QUOTED =
      Pattern.compile(
          "<li><a href=\"(/[^\"]*/)#(\\w+)\">.*?<blockquote>(.*?)</blockquote></li>",
          Pattern.DOTALL);

  @TempDir Path room;

  /** Passages by the entry's name, each with the id of its paragraph, sorted. */
  private final Map<String, List<String>> expected = new TreeMap<>();

  @ParameterizedTest
  @EnumSource
  void quotesEveryMention(Form form) throws IOException, InterruptedException {
    assumeTrue(HugoRuns.version().isPresent(), "no hugo on the path: its site is not compared");
    EditionSize size = EditionSize.SMALL;
    Path edition = room.resolve("edition");
    expect(EditionGenerator.write(edition, size, 7), edition.resolve("content"));
    HugoEdition.write(edition.resolve("content"), room.resolve("hugo"), form);
    Path site = room.resolve("site");
    Measured.of(HugoRuns.command(room.resolve("hugo"), site), Map.of(), room.resolve("said.txt"));

    Map<String, List<String>> found = new TreeMap<>();
    int notes = 0;
    for (Path page : pages(site)) {
      String html = Files.readString(page);
      if (page.startsWith(site.resolve("article"))) {
        notes += html.split("<li id=\"fn:", -1).length - 1;
      } else if (page.getNameCount() == site.getNameCount() + 3) {
        Matcher title = TITLE.matcher(html);
        assertTrue(title.find(), html);
        found.put(title.group(1), passages(html, site));
      }
    }
    assertEquals(size.entries(), found.size());
    assertEquals(expected, found);
    assertEquals(size.notes(), notes);
  }

  private static List<Path> pages(Path site) throws IOException {
    try (Stream<Path> walk = Files.walk(site)) {
      return walk.filter(file -> file.endsWith("index.html")).toList();
    }
  }

  private static List<String> passages(String html, Path site) throws IOException {
    List<String> all = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(html);
    while (quoted.find()) {
      String page = Files.readString(site.resolve("." + quoted.group(1) + "index.html"));
      assertTrue(page.contains("<p id=\"" + quoted.group(2) + "\">"), quoted.group());
      all.add(quoted.group(2) + " " + quoted.group(3).replaceAll("<[^>]*>", ""));
    }
    return all.stream().sorted().toList();
  }

  /**
   * Looks for each name in each sentence, with nothing of what the edition for Hugo is made with.
   */
  private void expect(List<String> paragraphs, Path content) throws IOException {
    Map<String, String> bodies = new HashMap<>();
    try (Stream<Path> walk = Files.walk(content)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        Matcher name = NAME.matcher(text);
        if (name.find()) {
          bodies.put(name.group(1), text.substring(text.indexOf("\n---\n") + 5).strip());
        }
      }
    }
    for (String name : bodies.keySet()) {
      List<String> passages = new ArrayList<>();
      for (int i = 0; i < paragraphs.size(); i++) {
        passages.addAll(naming(name, "p" + (i + 1), paragraphs.get(i)));
      }
      bodies.forEach(
          (other, body) ->
              passages.addAll(other.equals(name) ? List.of() : naming(name, "b1", body)));
      expected.put(name, passages.stream().sorted().toList());
    }
  }

  /** One passage for each time that a paragraph names an entry. */
  private static List<String> naming(String name, String id, String paragraph) {
    List<String> all = new ArrayList<>();
    Matcher sentence = SENTENCE.matcher(paragraph);
    while (paragraph.contains(name) && sentence.find()) {
      int times = (" " + sentence.group()).split(" " + name + "(?=[ .])", -1).length - 1;
      for (int i = 0; i < times; i++) {
        all.add(id + " " + sentence.group());
      }
    }
    return all;
  }
}
