package glossator.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The forms of one word, and every place where one of them stands. */
final class WordGroup {
  private static final int DOCUMENT = 0;
  private static final int PLACE = 1;
  private static final int FORM = 2;
  private static final int WIDTH = 3;

  private final String stem;
  private final List<String> forms = new ArrayList<>();

  /** Where it stands: {@link #DOCUMENT}, {@link #PLACE}, {@link #FORM}, and the next. */
  private int[] occurrences = new int[2 * WIDTH];

  private int size;
  private boolean language;

  WordGroup(String stem) {
    this.stem = stem;
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

  /**
   * Adds an occurrence; documents and places come in their order.
   *
   * @param place the position in the document, in words; its name and its text are counted apart
   * @param inName whether it stands in a name or a heading
   */
  void add(int document, int place, boolean inName, int form) {
    int at = size * WIDTH;
    if (at == occurrences.length) {
      occurrences = Arrays.copyOf(occurrences, at * 2);
    }
    occurrences[at + DOCUMENT] = document;
    occurrences[at + PLACE] = place * 2 + (inName ? 1 : 0);
    occurrences[at + FORM] = form;
    size++;
  }

  int occurrences() {
    return size;
  }

  int document(int occurrence) {
    return occurrences[occurrence * WIDTH + DOCUMENT];
  }

  int place(int occurrence) {
    return occurrences[occurrence * WIDTH + PLACE] >> 1;
  }

  boolean inName(int occurrence) {
    return (occurrences[occurrence * WIDTH + PLACE] & 1) == 1;
  }

  int form(int occurrence) {
    return occurrences[occurrence * WIDTH + FORM];
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
