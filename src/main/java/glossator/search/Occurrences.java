package glossator.search;

import java.util.List;

/** Goes through all documents once and notes where each word stands. */
final class Occurrences {
  /** Words on two sides of such a gap are never a phrase. */
  private static final int GAP = 2;

  private final Vocabulary vocabulary;
  private final int[] lengths;
  private double average;

  private Occurrences(Vocabulary vocabulary, int documents) {
    this.vocabulary = vocabulary;
    this.lengths = new int[documents];
  }

  static Occurrences of(List<SearchDocument> documents, Vocabulary vocabulary) {
    Occurrences occurrences = new Occurrences(vocabulary, documents.size());
    long words = 0;
    for (int i = 0; i < documents.size(); i++) {
      occurrences.read(documents.get(i), i);
      words += occurrences.lengths[i];
    }
    occurrences.average = (double) words / Math.max(1, documents.size());
    return occurrences;
  }

  private void read(SearchDocument document, int number) {
    int place = 0;
    for (String name : document.names()) {
      place = read(name, number, place, true) + GAP;
    }
    lengths[number] = read(document.text(), number, place, false);
  }

  private int read(String text, int document, int from, boolean inName) {
    int[] place = {from};
    Tokens.forEach(
        text,
        (letters, start, end) -> {
          List<Vocabulary.Reading> readings = vocabulary.readings(letters, start, end);
          // Not by an iterator, of which there would be one for each word of the edition.
          for (int i = 0; i < readings.size(); i++) {
            Vocabulary.Reading reading = readings.get(i);
            reading.group().add(document, place[0], inName, reading.form());
          }
          place[0]++;
        });
    return place[0];
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
