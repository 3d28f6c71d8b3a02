package glossator.bind;

import glossator.markup.Inline;
import glossator.parse.ParsedBody;
import glossator.problem.NearMatches;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Markdown footnotes of a document: each marker finds its words, each of the words has a
 * marker.
 */
final class Footnotes {
  private final SourceText source;
  private final String idPrefix;
  private final ProblemSink problems;
  private final Map<String, ParsedBody.Footnote> byLabel = new LinkedHashMap<>();
  private final List<ParsedBody.Footnote> used = new ArrayList<>();

  /**
   * @param idPrefix what the ids of these footnotes begin with
   */
  Footnotes(
      SourceText source,
      List<ParsedBody.Footnote> footnotes,
      String idPrefix,
      ProblemSink problems) {
    this.source = source;
    this.idPrefix = idPrefix;
    this.problems = problems;
    for (ParsedBody.Footnote footnote : footnotes) {
      if (byLabel.putIfAbsent(footnote.label(), footnote) != null) {
        error(
            footnote.span().start(),
            "duplicate-footnote",
            "the footnote [^" + footnote.label() + "] is written twice",
            "");
      } else if (footnote.body().isEmpty()) {
        error(
            footnote.span().start(),
            "empty-note",
            "the footnote [^" + footnote.label() + "] says nothing",
            "");
      }
    }
  }

  /**
   * The id of the footnote that a marker stands for; empty, and reported, when it is not written.
   */
  Optional<String> resolve(Inline.FootnoteReference reference) {
    ParsedBody.Footnote footnote = byLabel.get(reference.label());
    if (footnote == null) {
      String hint =
          NearMatches.hint(
              reference.label(),
              byLabel.keySet(),
              "write [^" + reference.label() + "]: … below, or \\[^ if it is no footnote");
      error(
          reference.span().start(),
          "unknown-footnote",
          "the footnote [^" + reference.label() + "] is not written",
          hint);
      return Optional.empty();
    }
    if (!used.contains(footnote)) {
      used.add(footnote);
    }
    return Optional.of(id(footnote));
  }

  /** The footnotes that have a marker, in the order of their first markers. */
  List<ParsedBody.Footnote> used() {
    return List.copyOf(used);
  }

  /** The id of a footnote. */
  String id(ParsedBody.Footnote footnote) {
    return idPrefix + Slug.of(footnote.label());
  }

  /** Reports what nobody will ever read. */
  void reportUnused() {
    for (ParsedBody.Footnote footnote : byLabel.values()) {
      if (!used.contains(footnote)) {
        String message = "nothing refers to the footnote [^" + footnote.label() + "]";
        String hint =
            NearMatches.hint(
                footnote.label(), List.of(), "write [^" + footnote.label() + "] where it belongs");
        error(footnote.span().start(), "unused-footnote", message, hint);
      }
    }
  }

  private void error(int offset, String code, String message, String hint) {
    problems.error(code, source, offset, message, hint);
  }
}
