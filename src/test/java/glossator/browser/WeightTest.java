package glossator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a section's page weighs, and that nothing on a page moves once it has been seen. */
@BrowserTest
class WeightTest {
  /** In bytes, gzipped: everything that a section's page loads, and the scripts among it. */
  private static final int EVERYTHING = 60 * 1024;

  private static final int SCRIPTS = 20 * 1024;

  /**
   * How far things moved, as browsers reckon it, until a little after the page had loaded. A busy
   * browser may paint a header of which it has read half: what is less than 0.002 (CLS counts as
   * good up to 0.1) is that.
   */
  private static final String MOVED =
      """
      () => new Promise(settled => {
        const moves = [];
        new PerformanceObserver(list => list.getEntries().filter(each => each.value > 0.002).forEach(each => moves.push(
          each.value.toFixed(4) + ' ' + each.sources.map(({node, previousRect, currentRect}) =>
            [(node?.outerHTML ?? node?.textContent)?.slice(0, 120), JSON.stringify([previousRect, currentRect])]))))
          .observe({type: 'layout-shift', buffered: true});
        setTimeout(() => settled(moves), 300);
      })""";

  @Test
  void aSectionIsLight(Reader anyone) {
    Reader reader = anyone.from(Origin.HTTP);
    for (String section : reader.edition().sections()) {
      List<Response> loaded = new ArrayList<>();
      Page page = reader.open("index.html");
      page.waitForLoadState(LoadState.NETWORKIDLE);
      page.onResponse(loaded::add);
      page.navigate(reader.url(section));
      page.waitForLoadState(LoadState.NETWORKIDLE);
      List<Response> scripts =
          loaded.stream().filter(each -> each.request().resourceType().equals("script")).toList();
      assertTrue(gzipped(scripts) <= SCRIPTS, section + ": scripts of " + gzipped(scripts));
      assertTrue(gzipped(loaded) <= EVERYTHING, section + " loads " + gzipped(loaded));
    }
  }

  /** In bytes, each file by itself, as servers do. */
  private static int gzipped(List<Response> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Response file : files) {
      try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
        zip.write(file.body());
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
    return bytes.size();
  }

  @ReaderTest(from = Origin.HTTP)
  void nothingMoves(Reader reader) {
    Page page = reader.open("index.html");
    for (String address : reader.edition().pageOfEveryKind()) {
      page.navigate(reader.url(address));
      assertEquals(List.of(), page.evaluate(MOVED), address);
    }
  }
}
