package glossator.search;

/**
 * Goes through all documents and notes where each word stands. They are read into a sequence of
 * tokens first, and what stands in it is shared out to the words afterwards, when it is known how
 * often each occurs: places that grow one by one would be scattered all over the memory.
 */
final class Occurrences {
  /** Words on two sides of such a gap are never a phrase. */
  private static final int GAP = 2;

  private final int[] lengths;
  private final double average;

  private Occurrences(int[] lengths) {
    this.lengths = lengths;
    long words = 0;
    for (int length : lengths) {
      words += length;
    }
    this.average = (double) words / Math.max(1, lengths.length);
  }

  /**
   * Shares out what was read of documents; the groups of the vocabulary know afterwards where they
   * stand, and the sequence is empty.
   */
  static Occurrences of(TokenSequence sequence, Vocabulary vocabulary) {
    Occurrences occurrences = new Occurrences(shareOut(sequence, new Shares(sequence, vocabulary)));
    sequence.clear();
    return occurrences;
  }

  /** Gives the lengths of the documents. */
  private static int[] shareOut(TokenSequence sequence, Shares shares) {
    int[] lengths = new int[sequence.documents()];
    int document = 0;
    int place = 0;
    boolean inName = true;
    for (int at = 0; at < sequence.size(); at++) {
      int token = sequence.token(at);
      if (token == TokenSequence.NAME_ENDS) {
        place += GAP;
      } else if (token == TokenSequence.TEXT_BEGINS) {
        inName = false;
      } else if (token == TokenSequence.DOCUMENT_ENDS) {
        lengths[document++] = place;
        place = 0;
        inName = true;
      } else {
        shares.add(token, document, place, inName);
        place++;
      }
    }
    return lengths;
  }

  /** How many documents there are. */
  int documents() {
    return lengths.length;
  }

  /** The length of a document in words, with the gaps between its names. */
  int length(int document) {
    return lengths[document];
  }

  /** The mean length of a document. */
  double averageLength() {
    return average;
  }
}
