package glossator.model;

import glossator.markup.Span;

/**
 * Somebody or something named in metadata: the id of an entity, or plain words where the edition
 * has no entry.
 *
 * @param text the id or the words, never empty
 * @param span where it is written
 */
public record Named(String text, Span span) {

  /** Of what sets most of them apart, since Java’s own is slow when it is first asked for. */
  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /**
   * Whether it has the form of an id (lower-case letters, digits, hyphens), so that it must exist.
   */
  public boolean looksLikeId() {
    return Ids.isId(text);
  }
}
