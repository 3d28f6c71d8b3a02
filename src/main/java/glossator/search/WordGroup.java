package glossator.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The forms of one word, and every place where one of them stands. */
final class WordGroup {
  private final String stem;
  private final List<String> forms = new ArrayList<>();
  private final IntList documents = new IntList();
  private final IntList places = new IntList();
  private final IntList formsThere = new IntList();
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
    documents.add(document);
    places.add(place * 2 + (inName ? 1 : 0));
    formsThere.add(form);
  }

  int occurrences() {
    return documents.size();
  }

  int document(int occurrence) {
    return documents.get(occurrence);
  }

  int place(int occurrence) {
    return places.get(occurrence) >> 1;
  }

  boolean inName(int occurrence) {
    return (places.get(occurrence) & 1) == 1;
  }

  int form(int occurrence) {
    return formsThere.get(occurrence);
  }

  /** In how many documents it occurs. */
  int frequency() {
    int count = 0;
    for (int i = 0; i < documents.size(); i++) {
      count += i == 0 || documents.get(i) != documents.get(i - 1) ? 1 : 0;
    }
    return count;
  }
}
