package glossator.bind;

/** Gives notes their ids, in the order in which they are written. */
interface NoteNames {
  /** The id of a note whose author wrote none. */
  String derive(String paragraph, String lemma);

  /** Takes the id of a note whose author wrote one; false when another note has it. */
  boolean declare(String id);

  /** The words of a note whose author wrote an id. */
  void explain(String id, String lemma);
}
