package glossator.markup;

/**
 * One method for each type of {@link Inline}; a new type fails to compile wherever it is forgotten.
 *
 * @param <R> what a visit gives back
 */
public interface InlineVisitor<R> {

  R text(Inline.Text text);

  R code(Inline.Code code);

  R emphasis(Inline.Emphasis emphasis);

  R link(Inline.Link link);

  R image(Inline.Image image);

  R html(Inline.Html html);

  R lineBreak(Inline.Break lineBreak);

  R reference(Inline.Reference reference);

  R footnoteReference(Inline.FootnoteReference reference);

  R mention(Inline.Mention mention);

  R crossReference(Inline.CrossReference reference);

  R citation(Inline.Citation citation);

  R noteMarker(Inline.NoteMarker marker);
}
