package glossator.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The forms of one word, and every place where one of them stands. */
final class WordGroup {
  private static final int DOCUMENT = 0;
  private static final int PLACE = 1;
  private static final int FORM = 2;
  private static final int WIDTH = 3;

  private final String stem;
  private final int number;
  private final List<String> forms = new ArrayList<>(1);

  /**
   * Where all words stand, one group behind the other: {@link #DOCUMENT}, {@link #PLACE}, {@link
   * #FORM}, and the next.
   */
  private int[] occurrences = {};

  /** The place of its first occurrence among all. */
  private int first;

  private int size;
  private boolean language;

  WordGroup(String stem, int number) {
    this.stem = stem;
    this.number = number;
  }

  /** Its number in the vocabulary. */
  int number() {
    return number;
  }

  /** What its forms have in common. */
  String stem() {
    return stem;
  }

  /** The number of a form in this group, in the order of their coming. */
  int form(String folded) {
    int known = forms.indexOf(folded);
    if (known >= 0) {
      return known;
    }
    forms.add(folded);
    return forms.size() - 1;
  }

  /** Notes that it is written without a capital somewhere, so that it is more than a name. */
  void writtenAs(String key) {
    language |= key.equals(key.toLowerCase(Locale.ROOT));
  }

  /** Whether it is a word of the language, and not only a name. */
  boolean isLanguage() {
    return language;
  }

  /** The forms, in the order of their numbers. */
  List<String> forms() {
    return forms;
  }

  /** Room for occurrences. */
  static int[] room(int occurrences) {
    return new int[Math.multiplyExact(occurrences, WIDTH)];
  }

  /** Writes an occurrence at its place among all. */
  static void write(int[] occurrences, int at, int document, int place, boolean inName, int form) {
    int begin = at * WIDTH;
    occurrences[begin + DOCUMENT] = document;
    occurrences[begin + PLACE] = place * 2 + (inName ? 1 : 0);
    occurrences[begin + FORM] = form;
  }

  /** Tells it which of all occurrences are its own. */
  void standsAt(int[] all, int from, int count) {
    occurrences = all;
    first = from;
    size = count;
  }

  int occurrences() {
    return size;
  }

  private int part(int occurrence, int part) {
    return occurrences[(first + occurrence) * WIDTH + part];
  }

  int document(int occurrence) {
    return part(occurrence, DOCUMENT);
  }

  int place(int occurrence) {
    return part(occurrence, PLACE) >> 1;
  }

  boolean inName(int occurrence) {
    return (part(occurrence, PLACE) & 1) == 1;
  }

  int form(int occurrence) {
    return part(occurrence, FORM);
  }

  /** In how many documents it occurs. */
  int frequency() {
    int count = 0;
    for (int i = 0; i < size; i++) {
      count += i == 0 || document(i) != document(i - 1) ? 1 : 0;
    }
    return count;
  }
}
