package glossator.bind;

import glossator.markup.Lemma;
import glossator.problem.ProblemSink;
import java.util.Optional;

/** Finds the words that notes are keyed to. */
interface LemmaSearch {

  /**
   * Where a note's words stand in its paragraph; empty, and reported, when that is not certain. May
   * be asked by several threads.
   */
  Optional<Lemma> find(NoteHeading heading, ProblemSink problems);
}
