package glossator.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import glossator.build.BuildReport;
import glossator.build.EditionBuild;
import glossator.overlay.LaidText;
import glossator.progress.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A site with a text of the reader's own: marked on every page, and else the same edition. */
@ExtendWith(BakedSiteResolver.class)
class PrivateCopyTest {
  private static final Path CASES = BundledEdition.ROOT.resolve("src/test/resources/overlay");

  /** Who writes “I” does not name himself. */
  private static final String AUTHOR = "aaron-david-miller";

  @TempDir private Path temporary = Path.of("");

  @Test
  void everyPageSaysThatItIsPrivate() throws Exception {
    Path text = CASES.resolve("boilerplate").resolve("text.txt");
    build(CASES.resolve("edition"), text);
    List<String> silent = new ArrayList<>();
    for (Path file : pages()) {
      Document page = Jsoup.parse(file.toFile(), "UTF-8");
      boolean marked = page.select("body > p.private-copy").size() == 1;
      if (!marked || page.select("head > meta[name=robots][content=noindex]").size() != 1) {
        silent.add(file.getFileName().toString());
      }
    }
    Offenders.none("Pages of a private copy that do not say so", silent);
  }

  @Test
  void itsSearchFindsItsOwnText() throws Exception {
    Path text = CASES.resolve("boilerplate").resolve("text.txt");
    build(CASES.resolve("edition"), text);
    String index = Files.readString(temporary.resolve("site/search/index.js"));
    String paragraph =
        Jsoup.parse(temporary.resolve("site").resolve(BakedSite.WHOLE_TEXT).toFile(), "UTF-8")
            .select("p.paragraph")
            .stream()
            .map(PrivateCopyTest::words)
            .findFirst()
            .orElseThrow();
    assertTrue(index.contains(paragraph), paragraph);
  }

  @Test
  void thePublicSiteIsNotPrivate(BakedSite site) {
    List<String> marked =
        site.pages().entrySet().stream()
            .filter(page -> !page.getValue().select(".private-copy").isEmpty())
            .map(page -> page.getKey())
            .toList();
    Offenders.none("Public pages that say that they are private", marked);
  }

  @Test
  void theArticleFitsTheBundledEdition(BakedSite site) throws Exception {
    Path text = article();
    BuildReport report = build(BundledEdition.ROOT, text);
    assertEquals(List.of(1, 3, 49, 51, 53, 55, 57), lines(report));
    Document before = site.page(BakedSite.WHOLE_TEXT);
    Document after =
        Jsoup.parse(temporary.resolve("site").resolve(BakedSite.WHOLE_TEXT).toFile(), "UTF-8");
    assertEquals(
        before.select("p.paragraph, aside").eachAttr("id").stream().sorted().toList(),
        after.select("p.paragraph, aside").eachAttr("id").stream().sorted().toList());
    assertEquals(
        before.select("a.note-marker").eachAttr("id").stream().sorted().toList(),
        after.select("a.note-marker").eachAttr("id").stream().sorted().toList());
    assertEquals(
        paragraphs(text, report),
        after.select("p.paragraph").stream().map(PrivateCopyTest::words).toList());
    assertEquals(Set.of(AUTHOR), lost(before, after));
  }

  /** The entities that a paragraph names in the reading text, and not in the text laid over it. */
  private static Set<String> lost(Document before, Document after) {
    Set<String> lost = new TreeSet<>();
    for (Element paragraph : before.select("p.paragraph")) {
      Set<String> entities = new TreeSet<>(mentions(paragraph));
      after
          .select("p.paragraph#" + paragraph.id())
          .forEach(each -> entities.removeAll(mentions(each)));
      lost.addAll(entities);
    }
    return lost;
  }

  private static List<String> mentions(Element paragraph) {
    return paragraph.select("a.mention").eachAttr("data-entity");
  }

  /** What a paragraph says, without its number and the markers of its notes. */
  private static String words(Element paragraph) {
    Element alone = paragraph.clone();
    alone.select(".paragraph-number, .note-marker").remove();
    return alone.wholeText().strip();
  }

  /** The lines of the article that are its text: neither blank, nor a heading, nor left out. */
  private static List<String> paragraphs(Path text, BuildReport report) throws Exception {
    List<Integer> leftOut = lines(report);
    List<String> paragraphs = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(text)) {
      number++;
      boolean heading = line.strip().split(" ").length < 3;
      if (!heading && !leftOut.contains(number)) {
        paragraphs.add(line.strip());
      }
    }
    return paragraphs;
  }

  private static List<Integer> lines(BuildReport report) {
    return report.leftOut().stream().map(LaidText.LeftOut::place).map(at -> at.line()).toList();
  }

  private BuildReport build(Path edition, Path text) throws Exception {
    Path output = temporary.resolve("site");
    BuildReport report =
        new EditionBuild(edition, Optional.of(output), Optional.of(text), false, Progress.SILENT)
            .build();
    assertEquals(
        "", report.problems().stream().map(String::valueOf).collect(Collectors.joining("\n")));
    return report;
  }

  private List<Path> pages() throws Exception {
    try (Stream<Path> walk = Files.walk(temporary.resolve("site"))) {
      return walk.filter(file -> file.toString().endsWith(".html")).toList();
    }
  }

  private static Path article() {
    Path corpora = Path.of(System.getProperty("glossator.corpora", "../shared/corpora"));
    Path file = corpora.resolveSibling("source").resolve("miller-op-ed-2014.txt");
    assumeTrue(
        Files.isRegularFile(file),
        () -> "Skipped, the article to lay over the edition is not here: " + file);
    return file;
  }
}
