package glossator.bind;

import glossator.markup.Lemma;
import glossator.problem.ProblemSink;
import java.util.Optional;

/** Finds the words that notes are keyed to. */
interface LemmaSearch {

  /**
   * Where a note's words stand in its paragraph; empty, and reported, when that is not certain. May
   * be asked by several threads.
   *
   * @param paragraph the words of the paragraph
   */
  Optional<Lemma> find(NoteHeading heading, String paragraph, ProblemSink problems);
}
