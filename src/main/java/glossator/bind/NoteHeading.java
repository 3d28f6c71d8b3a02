package glossator.bind;

import glossator.markup.Block;
import glossator.markup.Span;
import glossator.model.NoteKind;
import glossator.parse.ParsedBody;
import glossator.problem.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * What a fence says of its note, validated; the words it is keyed to are not looked for yet.
 *
 * @param id of the note
 * @param paragraph that exists and belongs to the section
 * @param lemma the words it is keyed to; empty for a footnote
 * @param autolink whether names in it become mentions by themselves
 * @param ofCitation whether it has the text of a citation, whose place is already known
 * @param nth which occurrence of the lemma, from 1; 0 when the author did not say
 */
record NoteHeading(
    SourceText source,
    String id,
    String paragraph,
    String lemma,
    Span lemmaSpan,
    int nth,
    Optional<NoteKind> kind,
    String layer,
    String by,
    String date,
    String certainty,
    boolean autolink,
    boolean ofCitation,
    List<Block> body) {
  private static final String FOOTNOTE_LAYER = "text";

  /** The same under another id. */
  NoteHeading withId(String other) {
    return new NoteHeading(
        source,
        other,
        paragraph,
        lemma,
        lemmaSpan,
        nth,
        kind,
        layer,
        by,
        date,
        certainty,
        autolink,
        ofCitation,
        body);
  }

  /** A Markdown footnote of the text: a note without lemma, in a layer of its own. */
  static NoteHeading ofFootnote(
      SourceText source,
      String id,
      String paragraph,
      boolean autolink,
      ParsedBody.Footnote footnote) {
    return new NoteHeading(
        source,
        id,
        paragraph,
        "",
        footnote.span(),
        0,
        Optional.empty(),
        FOOTNOTE_LAYER,
        "",
        "",
        "",
        autolink,
        Footnotes.isCitation(footnote),
        footnote.body());
  }
}
