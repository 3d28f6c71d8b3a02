package glossator.bind;

import glossator.markup.Block;
import glossator.markup.Inline;
import glossator.markup.Span;
import glossator.parse.ParsedBody;
import glossator.problem.NearMatches;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The Markdown footnotes of a document: each marker finds its words, each of the words has a
 * marker.
 */
final class Footnotes implements NoteMarkers {
  private final SourceText source;
  private final String idPrefix;
  private final ProblemSink problems;
  private final Map<String, ParsedBody.Footnote> byLabel = new LinkedHashMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, ParsedBody.Footnote> used = new LinkedHashMap<>();
  private final WrittenFootnotes written;
  private int citations;

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
    this.written = new WrittenFootnotes(source);
    footnotes.forEach(this::add);
  }

  private Footnotes(Footnotes other, ProblemSink problems) {
    this.source = other.source;
    this.idPrefix = other.idPrefix;
    this.problems = problems;
    this.written = other.written;
    byLabel.putAll(other.byLabel);
    ids.putAll(other.ids);
    taken.addAll(other.taken);
  }

  /**
   * The same footnotes, none of which has a marker yet. These stay as they are, as long as nobody
   * asks them for a marker.
   *
   * @param sink takes what is wrong with the markers
   */
  Footnotes unused(ProblemSink sink) {
    return new Footnotes(this, sink);
  }

  private void add(ParsedBody.Footnote footnote) {
    int at = footnote.span().start();
    ParsedBody.Footnote first = byLabel.putIfAbsent(footnote.label(), footnote);
    if (first != null) {
      String message = "the footnote [^" + footnote.label() + "] is written twice";
      String hint =
          "the first is at " + source.at(first.span().start()) + "; give this one another label";
      error(at, "duplicate-footnote", message, hint);
      return;
    }
    String slug = Slug.of(footnote.label());
    String id = idPrefix + (slug.isEmpty() ? byLabel.size() : slug);
    for (int i = 2; !taken.add(id); i++) {
      id = idPrefix + slug + "-" + i;
    }
    ids.put(footnote.label(), id);
    if (footnote.body().isEmpty()) {
      String message = "the footnote [^" + footnote.label() + "] says nothing";
      error(at, "empty-note", message, "write its words behind the colon, or take its marker away");
    }
  }

  /**
   * The id of the footnote that a marker stands for; empty, and reported, when it is not written.
   */
  @Override
  public Optional<String> footnote(Inline.FootnoteReference reference) {
    ParsedBody.Footnote footnote = byLabel.get(reference.label());
    if (footnote == null) {
      if (!written.hasWords(reference.label())) {
        reportUnknown(reference);
      }
      return Optional.empty();
    }
    used.putIfAbsent(footnote.label(), footnote);
    return Optional.of(id(footnote));
  }

  /** A citation becomes a footnote of its own. */
  @Override
  public Inline.Citation citation(Inline.Citation citation) {
    int number = ++citations;
    String label = " " + number;
    String id = idPrefix + "source-" + number;
    for (int i = 2; !taken.add(id); i++) {
      id = idPrefix + "source-" + number + "-" + i;
    }
    ids.put(label, id);
    Span end = new Span(citation.span().end(), citation.span().end());
    List<Inline> words = List.of(citation, new Inline.Text(end, "."));
    Block body = new Block.Paragraph(citation.span(), "", words);
    used.put(label, new ParsedBody.Footnote(citation.span(), label, List.of(body)));
    return new Inline.Citation(citation.span(), citation.works(), id);
  }

  /** Whether a footnote was made of a citation; a written label has no space. */
  static boolean isCitation(ParsedBody.Footnote footnote) {
    return footnote.label().startsWith(" ");
  }

  /** The footnotes that have a marker, in the order of their first markers. */
  List<ParsedBody.Footnote> used() {
    return List.copyOf(used.values());
  }

  /** The id of a footnote. */
  String id(ParsedBody.Footnote footnote) {
    return ids.getOrDefault(footnote.label(), idPrefix);
  }

  private void reportUnknown(Inline.FootnoteReference reference) {
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
  }

  /** Reports what nobody will ever read. */
  void reportUnused() {
    for (ParsedBody.Footnote footnote : byLabel.values()) {
      if (!used.containsKey(footnote.label()) && !written.hasMarker(footnote.label())) {
        String message = "nothing refers to the footnote [^" + footnote.label() + "]";
        String hint = "write [^" + footnote.label() + "] where it belongs";
        error(footnote.span().start(), "unused-footnote", message, hint);
      }
    }
  }

  private void error(int offset, String code, String message, String hint) {
    problems.error(code, source, offset, message, hint);
  }
}
