package glossator.problem;

/**
 * The letters of a word, whatever their order. A letter that only one of two words has takes an
 * edit; that is found out in a fiftieth of the time that it takes to count the edits.
 */
final class SharedLetters {
  /** Letters may share a place: then fewer edits are found, never more. */
  private static final int PLACES = 64;

  private final int length;
  private final int[] counts = new int[PLACES];

  SharedLetters(String word) {
    this.length = word.length();
    for (int i = 0; i < length; i++) {
      counts[word.charAt(i) % PLACES]++;
    }
  }

  /**
   * Whether so many edits may lie between the word and another.
   *
   * @return false only when there are more
   */
  boolean mayReach(String other, int edits) {
    // A letter of the other that the word has not takes an edit; as many of the word that the other
    // has not are left when the lengths are set off against each other.
    int alien = edits - Math.max(0, length - other.length());
    int end = 0;
    while (end < other.length() && alien >= 0) {
      if (--counts[other.charAt(end++) % PLACES] < 0) {
        alien--;
      }
    }
    for (int i = 0; i < end; i++) {
      counts[other.charAt(i) % PLACES]++;
    }
    return alien >= 0;
  }
}
