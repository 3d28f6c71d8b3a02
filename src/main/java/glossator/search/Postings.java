package glossator.search;

import java.util.List;

/**
 * Writes where a word stands, in digits. For each document: its distance from the one before, and
 * what the word weighs in it, in eighths ({@code distance * 8 + weight}). The weight is that of
 * BM25 without the word's rarity, with the usual k1 and b, in which a name counts as much as three
 * occurrences in the text.
 */
final class Postings {
  private static final double K1 = 1.2;
  private static final double B = 0.75;
  private static final int NAME = 3;
  private static final int WEIGHTS = 8;

  private final Occurrences occurrences;

  Postings(Occurrences occurrences) {
    this.occurrences = occurrences;
  }

  /** The documents of a word. */
  String documents(WordGroup group) {
    StringBuilder out = new StringBuilder();
    int last = 0;
    int i = 0;
    while (i < group.occurrences()) {
      int document = group.document(i);
      int count = 0;
      for (; i < group.occurrences() && group.document(i) == document; i++) {
        count += group.inName(i) ? NAME : 1;
      }
      Digits.write((document - last) * WEIGHTS + weight(count, document), out);
      last = document;
    }
    return out.toString();
  }

  private int weight(int count, int document) {
    double length = occurrences.length(document) / occurrences.averageLength();
    return (int) (WEIGHTS * count / (count + K1 * (1 - B + B * length)));
  }

  /**
   * The places of a word, document by document: {@code (distance * 2 + more) * forms + form}, in
   * which {@code more} is 1 unless the place is the last in its document.
   *
   * @param sorted its forms in the order in which the index has them
   */
  static String places(WordGroup group, List<String> sorted) {
    int[] order = new int[sorted.size()];
    for (int form = 0; form < order.length; form++) {
      order[form] = sorted.indexOf(group.forms().get(form));
    }
    StringBuilder out = new StringBuilder();
    int last = 0;
    for (int i = 0; i < group.occurrences(); i++) {
      boolean more = i + 1 < group.occurrences() && group.document(i + 1) == group.document(i);
      int distance = group.place(i) - last;
      Digits.write((distance * 2 + (more ? 1 : 0)) * order.length + order[group.form(i)], out);
      last = more ? group.place(i) : 0;
    }
    return out.toString();
  }
}
