package glossator.search;

import java.util.List;

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

  /** Reads what documents say. */
  static TokenSequence read(List<SearchDocument> documents, Vocabulary vocabulary) {
    TokenSequence sequence = new TokenSequence(vocabulary);
    for (SearchDocument document : documents) {
      for (String name : document.names()) {
        sequence.name(name);
      }
      sequence.text(document.text());
      sequence.endDocument();
    }
    return sequence;
  }

  /**
   * Shares out what was read of documents; the groups of the vocabulary know afterwards where they
   * stand.
   */
  static Occurrences of(
      TokenSequence sequence, List<SearchDocument> documents, Vocabulary vocabulary) {
    return new Occurrences(shareOut(sequence, documents, new Shares(sequence, vocabulary)));
  }

  /** Gives the lengths of the documents. */
  private static int[] shareOut(
      TokenSequence sequence, List<SearchDocument> documents, Shares shares) {
    int[] lengths = new int[documents.size()];
    int at = 0;
    for (int document = 0; document < lengths.length; document++) {
      int names = documents.get(document).names().size();
      int place = 0;
      for (int token = sequence.token(at++);
          token != TokenSequence.DOCUMENT_ENDS;
          token = sequence.token(at++)) {
        if (token == TokenSequence.NAME_ENDS) {
          place += GAP;
          names--;
        } else {
          shares.add(token, document, place, names > 0);
          place++;
        }
      }
      lengths[document] = place;
    }
    return lengths;
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
