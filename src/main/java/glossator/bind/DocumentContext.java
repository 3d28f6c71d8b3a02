package glossator.bind;

import glossator.model.Passage;
import glossator.problem.SourceText;

/**
 * The document whose words are being bound.
 *
 * @param source its file
 * @param group the part of the edition it belongs to
 * @param id of the section, entity or page that it is or belongs to
 * @param autolink whether names in it become mentions by themselves
 */
record DocumentContext(SourceText source, Passage.Group group, String id, boolean autolink) {

  /** An entry does not mention its own entity. */
  boolean isAbout(String entity) {
    return group == Passage.Group.GLOSSARY && id.equals(entity);
  }

  Passage passage(String anchor, String number) {
    return new Passage(group, id, anchor, number);
  }
}
