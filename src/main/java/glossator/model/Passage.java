package glossator.model;

import org.jspecify.annotations.Nullable;

/**
 * A place of the edition that can speak of an entity: a paragraph, a note, a paragraph of an essay
 * or of an entry.
 *
 * @param group the part of the edition it belongs to
 * @param document the id of the section, entity or page that holds it
 * @param anchor its id on that document's page; empty for the page as a whole
 * @param number what a reader sees: a paragraph's or a note's number; empty when it has none
 */
public record Passage(Group group, String document, String anchor, String number) {

  /** The parts of an edition, in the order in which backlinks are shown. */
  public enum Group {
    TEXT,
    NOTE,
    ESSAY,
    THREAD,
    GLOSSARY,
    PAGE
  }

  /**
   * A sum of what sets most passages apart. The one that Java makes of all components takes several
   * times as long under its first compiler, and passages are counted by the hundred thousand.
   */
  @Override
  public int hashCode() {
    return 31 * document.hashCode() + anchor.hashCode();
  }

  /** As Java’s own, which takes as long for the same reason. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Passage passage
        && anchor.equals(passage.anchor)
        && document.equals(passage.document)
        && group == passage.group
        && number.equals(passage.number);
  }
}
