package glossator.check;

import glossator.problem.Severity;

/**
 * One thing that an edition is checked for. A rule keeps no state, so that it can look at several
 * editions at once. Each has a page {@code docs/checks/<code>.md} and a folder {@code
 * src/test/resources/checks/<code>}.
 */
public interface Rule {

  /** Its stable name, such as {@code participant-dead}. */
  String code();

  /** How much its findings matter unless the configuration says otherwise. */
  Severity severity();

  /** Whether it is asked only where the configuration says so. */
  default boolean onlyOnRequest() {
    return false;
  }

  /**
   * Whether it says something true only of an edition without holes: what nothing leads to may be
   * what a broken reference meant. Such a rule waits until the errors of the stages before it are
   * mended.
   */
  default boolean needsWholeEdition() {
    return false;
  }

  /**
   * Looks for what is wrong.
   *
   * @param apparatus the edition; good for looking at even where references are broken
   * @param findings takes what is found
   */
  void examine(Apparatus apparatus, Findings findings);
}
