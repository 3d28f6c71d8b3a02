package glossator.read;

import glossator.model.Kind;

/** What a file's folder and name say of it. */
public sealed interface Location {

  /** {@code content/index.md}. */
  record TitlePage() implements Location {}

  /**
   * {@code content/article/1-the-timing.md}.
   *
   * @param id the name without its number
   */
  record Text(String id) implements Location {}

  /**
   * {@code content/commentary/1-the-timing.md}, or {@code
   * content/commentary/<layer>/1-the-timing.md}.
   *
   * @param section the id of the section it is on
   * @param layer empty for the edition's own
   */
  record Commentary(String section, String layer) implements Location {}

  /** {@code content/people/john-kerry.md}. */
  record Entry(Kind kind, String id) implements Location {}

  /** {@code content/threads/ownership.md}. */
  record Strand(String id) implements Location {}

  /** {@code content/changes.md}. */
  record Changes() implements Location {}

  /** {@code content/pages/about.md}. */
  record Prose(String id) implements Location {}
}
