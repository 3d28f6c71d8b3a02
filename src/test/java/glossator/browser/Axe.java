package glossator.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Looks for barriers on a page as it is now, with axe-core. */
final class Axe {
  /** WCAG 2.2, levels A and AA, and what axe holds to be good practice. */
  static final List<String> EVERYTHING =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** The one rule that another set of colours may break. */
  static final List<String> CONTRAST = List.of("color-contrast");

  private static final String SCRIPT = script();
  private static final String RUN =
      """
      async rules => {
        const found = await axe.run({preload: false, resultTypes: ['violations'], runOnly: rules});
        return found.violations.flatMap(rule =>
          rule.nodes.map(node => `${rule.id} (${rule.help}): ${node.html.slice(0, 200)}`));
      }""";

  private Axe() {}

  /**
   * The places that bar readers.
   *
   * @param rules names of rules, or tags of sets of rules
   */
  static List<?> barriers(Page page, List<String> rules) {
    page.evaluate(SCRIPT);
    return (List<?>) page.evaluate(RUN, rules);
  }

  private static String script() {
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
