package glossator.check.run;

import glossator.problem.Severity;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The codes that are not rules: what reading, parsing, binding and baking report by themselves. An
 * error among them leaves a hole in the edition, so that nobody can make it less than an error.
 */
final class StageCodes {
  private static final Set<String> ERRORS =
      Set.of(
          "address-collision",
          "bad-file-name",
          "bad-id",
          "duplicate-footnote",
          "duplicate-id",
          "empty-note",
          "empty-paragraph",
          "extra-paragraph",
          "file-too-large",
          "heading-out-of-order",
          "lemma-not-found",
          "lemma-not-in-text",
          "lemma-repeated",
          "malformed-attributes",
          "malformed-bibliography",
          "malformed-configuration",
          "malformed-metadata",
          "misplaced-citation",
          "misplaced-file",
          "misplaced-footnote",
          "misplaced-note",
          "missing-attribute",
          "missing-heading",
          "missing-metadata",
          "missing-paragraph",
          "nested-link",
          "nested-note",
          "nested-too-deeply",
          "no-content",
          "not-utf-8",
          "nul-character",
          "outside-edition",
          "stray-fence",
          "symbolic-link",
          "template-error",
          "unclosed-note",
          "unknown-attribute",
          "unknown-certainty",
          "unknown-check",
          "unknown-citation",
          "unknown-container",
          "unknown-entity",
          "unknown-footnote",
          "unknown-kind",
          "unknown-metadata",
          "unknown-note",
          "unknown-paragraph",
          "unknown-relation",
          "unknown-section",
          "unknown-type",
          "unreadable-date",
          "unreadable-file",
          "unused-footnote",
          "wrong-authority",
          "wrong-kind",
          "wrong-metadata",
          "wrong-nth",
          "wrong-range",
          "wrong-section",
          "wrong-setting");

  private static final Set<String> WARNINGS =
      Set.of(
          "acceptance-without-reason",
          "ambiguous-name",
          "html-dropped",
          "html-unclosed",
          "unknown-field",
          "unknown-setting",
          "unsafe-address",
          "unused-acceptance");

  private static final Map<String, Severity> SEVERITIES = all();

  private StageCodes() {}

  private static Map<String, Severity> all() {
    Map<String, Severity> severities = new TreeMap<>();
    ERRORS.forEach(code -> severities.put(code, Severity.ERROR));
    WARNINGS.forEach(code -> severities.put(code, Severity.WARNING));
    return Collections.unmodifiableMap(severities);
  }

  /** The severity of each code. */
  static Map<String, Severity> severities() {
    return SEVERITIES;
  }
}
