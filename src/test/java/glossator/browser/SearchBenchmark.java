package glossator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import glossator.bench.EditionGenerator;
import glossator.bench.EditionSize;
import glossator.bench.Queries;
import glossator.bench.WarAndPeace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures the search on large editions in a real browser, from the disk, and prints what goes into
 * docs/performance.md. Not part of any build; sizes are asserted, times are not:
 *
 * <pre>mvn -q -Dquick -Dtest=SearchBenchmark test</pre>
 */
@BrowserTest
class SearchBenchmark {
  private static final int QUERIES = 50;
  private static final int COLD = 6;
  private static final int MOST_BEFORE_THE_FIRST_ANSWER = 250 * 1024;
  private static final long SEED = 4;

  /** Opens the search, asks, and waits until the results stand there; gives back milliseconds. */
  private static final String FIRST_ANSWER =
      """
      async query => {
        const begin = performance.now();
        document.getElementById('tool-search').click();
        const field = document.querySelector('.search-field');
        field.value = query;
        while (!document.querySelector('.search-results li')
            && !document.querySelector('.search-status').textContent) {
          await new Promise(next => setTimeout(next, 1));
        }
        return performance.now() - begin;
      }""";

  /** Loads every part, so that nothing but answering is left to measure. */
  private static final String LOAD =
      """
      async parts => {
        await glossator.search.ask('x ');
        await Promise.all(parts.map(part => glossator.search.load(glossator.search.root + part)));
      }""";

  /** Types each query, and waits until its results are in the page; gives back milliseconds. */
  private static final String ANSWERS =
      """
      async queries => {
        const field = document.querySelector('.search-field');
        const dialog = document.querySelector('.search-dialog');
        const times = [];
        for (const query of queries) {
          dialog.querySelector('.search-results').replaceChildren();
          dialog.querySelector('.search-status').textContent = '';
          await new Promise(next => setTimeout(next, 0));
          const answered = new Promise(done => {
            const seen = new MutationObserver(() => { seen.disconnect(); done(); });
            seen.observe(dialog, {childList: true, subtree: true});
          });
          field.value = query;
          const begin = performance.now();
          field.dispatchEvent(new Event('input'));
          await answered;
          times.push(performance.now() - begin);
          if (!dialog.querySelector('.search-results li')) throw new Error('finds nothing: ' + query);
        }
        return times;
      }""";

  @TempDir private Path room = Path.of("");

  @Test
  void aMadeUpEditionOfHalfAMillionWords(Reader reader) throws IOException {
    Path edition = room.resolve("made-up");
    measure(reader, edition, EditionGenerator.write(edition, EditionSize.NOVEL, SEED));
  }

  @Test
  void warAndPeace(Reader reader) throws IOException {
    assumeTrue(
        Files.isRegularFile(WarAndPeace.SOURCE),
        () -> "War and Peace is not measured: there is no " + WarAndPeace.SOURCE);
    Path edition = room.resolve("war-and-peace");
    measure(reader, edition, WarAndPeace.write(edition));
  }

  private void measure(Reader any, Path folder, List<String> paragraphs) throws IOException {
    PrintStream out = System.out;
    int words = paragraphs.stream().mapToInt(each -> each.split(" ").length).sum();
    out.printf("%n%s: %,d words, %,d paragraphs%n", folder.getFileName(), words, paragraphs.size());
    Map<String, List<String>> queries = Queries.of(paragraphs, QUERIES, SEED);
    try (EditionSite site = EditionSite.build(folder, folder.resolve("output"))) {
      Reader reader =
          new Reader(
              any.browser(), site, any.origin(), any.screen(), any.colours(), true, List.of());
      sizes(site, out);
      cold(reader, queries, out);
      warm(reader, queries, out);
    }
  }

  private static List<Path> parts(EditionSite site) throws IOException {
    try (Stream<Path> files = Files.list(site.folder().resolve("search"))) {
      return files.sorted().toList();
    }
  }

  private static void sizes(EditionSite site, PrintStream out) throws IOException {
    long raw = 0;
    long packed = 0;
    long text = 0;
    for (Path part : parts(site)) {
      raw += Files.size(part);
      packed += packed(part);
      text += part.getFileName().toString().startsWith("d") ? packed(part) : 0;
    }
    out.printf(
        "index: %,d files, %,d KB, %,d KB gzipped, of which %,d KB are the text for snippets%n",
        parts(site).size(), raw / 1024, packed / 1024, text / 1024);
  }

  private static long packed(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
      packing.write(Files.readAllBytes(file));
    }
    return bytes.size();
  }

  private static void cold(Reader reader, Map<String, List<String>> queries, PrintStream out)
      throws IOException {
    List<Double> times = new ArrayList<>();
    List<Double> sizes = new ArrayList<>();
    for (List<String> sort : queries.values()) {
      for (String query : sort.subList(0, COLD)) {
        Page page = reader.open(section(reader));
        times.add(((Number) page.evaluate(FIRST_ANSWER, query)).doubleValue());
        long loaded = 0;
        for (Object source : (List<?>) page.evaluate("[...document.scripts].map(s => s.src)")) {
          loaded += packed(Path.of(java.net.URI.create(source.toString())));
        }
        assertTrue(
            loaded <= MOST_BEFORE_THE_FIRST_ANSWER, query + " loads " + loaded / 1024 + " KB");
        sizes.add(loaded / 1024.0);
        page.context().close();
      }
    }
    print("loaded before the first answer, KB gzipped", sizes, out);
    print("from the key to the first answer, nothing loaded, ms", times, out);
  }

  private static String section(Reader reader) {
    return reader.edition().pages().stream()
        .filter(page -> page.startsWith("article/") && !page.endsWith("/index.html"))
        .findFirst()
        .orElseThrow();
  }

  private static void warm(Reader reader, Map<String, List<String>> queries, PrintStream out)
      throws IOException {
    Page page = reader.open(section(reader));
    page.evaluate(FIRST_ANSWER, "x ");
    page.evaluate(
        LOAD,
        parts(reader.edition()).stream().map(each -> "search/" + each.getFileName()).toList());
    List<Double> all = new ArrayList<>();
    for (Map.Entry<String, List<String>> sort : queries.entrySet()) {
      List<Double> times = new ArrayList<>();
      for (Object time : (List<?>) page.evaluate(ANSWERS, sort.getValue())) {
        times.add(((Number) time).doubleValue());
      }
      assertEquals(sort.getValue().size(), times.size());
      print(sort.getKey() + ", ms", times, out);
      all.addAll(times);
    }
    print("all queries, ms", all, out);
  }

  private static void print(String what, List<Double> figures, PrintStream out) {
    List<Double> sorted = figures.stream().sorted().toList();
    out.printf(
        Locale.ROOT,
        "%-55s median %7.1f   95th %7.1f   most %7.1f%n",
        what + " (" + sorted.size() + ")",
        at(sorted, 0.5),
        at(sorted, 0.95),
        at(sorted, 1));
  }

  private static double at(List<Double> sorted, double share) {
    return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
  }
}
