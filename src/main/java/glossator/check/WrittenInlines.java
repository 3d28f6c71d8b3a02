package glossator.check;

import glossator.markup.Inline;
import glossator.markup.InlineVisitor;
import glossator.markup.PlainText;
import glossator.markup.Span;
import java.util.List;

/** Takes up the words of a run of inlines. */
final class WrittenInlines implements InlineVisitor<WrittenInlines> {
  private final LanguageTags tags;
  private final Written.Draft draft = new Written.Draft();

  /**
   * @param tags that are open where the run begins; takes those of the run
   */
  WrittenInlines(LanguageTags tags) {
    this.tags = tags;
  }

  /** What was taken up so far. */
  Written.Draft draft() {
    return draft;
  }

  private WrittenInlines all(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return this;
  }

  private WrittenInlines other(Span span) {
    draft.add(String.valueOf(Written.OTHER), span, tags.isTagged());
    return this;
  }

  @Override
  public WrittenInlines text(Inline.Text text) {
    draft.add(text.literal(), text.span(), tags.isTagged());
    return this;
  }

  @Override
  public WrittenInlines code(Inline.Code code) {
    return other(code.span());
  }

  @Override
  public WrittenInlines emphasis(Inline.Emphasis emphasis) {
    return all(emphasis.children());
  }

  /** A link whose words are its address has none. */
  @Override
  public WrittenInlines link(Inline.Link link) {
    String words = PlainText.words(link.children());
    boolean bare = link.address().equals(words) || link.address().equals("mailto:" + words);
    return bare ? other(link.span()) : all(link.children());
  }

  @Override
  public WrittenInlines image(Inline.Image image) {
    return other(image.span());
  }

  @Override
  public WrittenInlines html(Inline.Html html) {
    tags.follow(html.literal());
    return this;
  }

  @Override
  public WrittenInlines lineBreak(Inline.Break lineBreak) {
    draft.add("\n", lineBreak.span(), tags.isTagged());
    return this;
  }

  @Override
  public WrittenInlines reference(Inline.Reference reference) {
    return reference.label().isEmpty() ? other(reference.span()) : all(reference.label());
  }

  @Override
  public WrittenInlines footnoteReference(Inline.FootnoteReference reference) {
    return other(reference.span());
  }

  @Override
  public WrittenInlines mention(Inline.Mention mention) {
    return all(mention.children());
  }

  @Override
  public WrittenInlines crossReference(Inline.CrossReference reference) {
    return all(reference.children());
  }

  @Override
  public WrittenInlines citation(Inline.Citation citation) {
    return other(citation.span());
  }

  @Override
  public WrittenInlines noteMarker(Inline.NoteMarker marker) {
    return other(marker.span());
  }
}
