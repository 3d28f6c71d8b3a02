package glossator.search;

import java.util.List;

/** Shares out the tokens of an edition to the groups of words, each of which has its own room. */
final class Shares {
  /** Where the readings of each token begin among all, and where those of the last end. */
  private final int[] begins;

  /** Of each reading: the number of its group, and that of its form there. */
  private final int[] groups;

  private final int[] forms;

  /** Where the next occurrence of each group goes. */
  private final int[] next;

  private final int[] occurrences;

  /** Makes room for all that stands in a sequence, and shows each group its own. */
  Shares(TokenSequence sequence, Vocabulary vocabulary) {
    begins = new int[vocabulary.size() + 1];
    for (int token = 0; token < vocabulary.size(); token++) {
      begins[token + 1] = begins[token] + vocabulary.readings(token).size();
    }
    groups = new int[begins[vocabulary.size()]];
    forms = new int[groups.length];
    for (int token = 0; token < vocabulary.size(); token++) {
      List<Vocabulary.Reading> readings = vocabulary.readings(token);
      for (int i = 0; i < readings.size(); i++) {
        groups[begins[token] + i] = readings.get(i).group().number();
        forms[begins[token] + i] = readings.get(i).form();
      }
    }
    next = new int[vocabulary.groups().size()];
    int[] counts = counts(sequence);
    int room = 0;
    for (int group = 0; group < next.length; group++) {
      next[group] = room;
      room += counts[group];
    }
    occurrences = WordGroup.room(room);
    for (WordGroup group : vocabulary.groups()) {
      group.standsAt(occurrences, next[group.number()], counts[group.number()]);
    }
  }

  /** How many occurrences each group will have. */
  private int[] counts(TokenSequence sequence) {
    int[] counts = new int[next.length];
    for (int at = 0; at < sequence.size(); at++) {
      int token = sequence.token(at);
      if (token >= 0) {
        for (int i = begins[token]; i < begins[token + 1]; i++) {
          counts[groups[i]]++;
        }
      }
    }
    return counts;
  }

  /**
   * Adds what a token is found as; documents and places come in their order.
   *
   * @param place the position in the document, in words; its names and its text are counted through
   * @param inName whether it stands in a name or a heading
   */
  void add(int token, int document, int place, boolean inName) {
    for (int i = begins[token]; i < begins[token + 1]; i++) {
      WordGroup.write(occurrences, next[groups[i]]++, document, place, inName, forms[i]);
    }
  }
}
