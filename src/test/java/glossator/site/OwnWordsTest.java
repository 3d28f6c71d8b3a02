package glossator.site;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The edition speaks in its own words: of the article, which is under copyright, it quotes no more
 * than six words at a time.
 */
class OwnWordsTest {
  private static final int LONGEST_QUOTATION = 6;
  private static final List<String> FOLDERS =
      List.of("content", "docs", "src", "templates", "assets");
  private static final Pattern TEXT_FILE =
      Pattern.compile(".*\\.(md|html|ftlh?|txt|json|bib|xml|java|properties|ya?ml|css|js|svg)");
  private static final Pattern QUOTATION = Pattern.compile("“([^“”]*)”");

  private static String source() throws IOException {
    Path corpora = Path.of(System.getProperty("glossator.corpora", "../shared/corpora"));
    Path file = corpora.resolveSibling("source").resolve("miller-op-ed-2014.txt");
    assumeTrue(
        Files.isRegularFile(file),
        () -> "Skipped, the article to compare with is not here: " + file);
    return Files.readString(file);
  }

  @Test
  void noFileRepeatsTheArticle() throws IOException {
    SharedRuns article = new SharedRuns(source(), LONGEST_QUOTATION + 1);
    List<String> repeated = new ArrayList<>();
    for (Path file : textFiles()) {
      for (String run : article.in(text(file))) {
        repeated.add(BundledEdition.ROOT.relativize(file) + ": " + run);
      }
    }
    Offenders.none("Runs of seven or more words that the article has too", repeated);
  }

  @Test
  void everyQuotationIsShortAndExact() throws IOException {
    String article = " " + String.join(" ", SharedRuns.words(source())) + " ";
    List<String> wrong = new ArrayList<>();
    for (Path file : files(BundledEdition.ROOT.resolve("content/article"))) {
      for (MatchResult match : QUOTATION.matcher(Files.readString(file)).results().toList()) {
        List<String> words = SharedRuns.words(match.group(1));
        String where = file.getFileName() + ": “" + match.group(1) + "”";
        if (!article.contains(" " + String.join(" ", words) + " ")) {
          wrong.add(where + " is not in the article");
        } else if (words.size() > LONGEST_QUOTATION) {
          wrong.add(where + " has " + words.size() + " words");
        }
      }
    }
    Offenders.none("Quotations that are too long or not in the article", wrong);
  }

  /** The words of a file; some that tests use are not UTF-8 on purpose. */
  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private static List<Path> textFiles() throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> top = Files.list(BundledEdition.ROOT)) {
      top.filter(Files::isRegularFile).forEach(found::add);
    }
    for (String folder : FOLDERS) {
      found.addAll(files(BundledEdition.ROOT.resolve(folder)));
    }
    found.removeIf(file -> !TEXT_FILE.matcher(file.getFileName().toString()).matches());
    return found;
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
