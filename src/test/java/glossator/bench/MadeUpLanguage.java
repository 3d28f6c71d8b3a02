package glossator.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Words in the proportions of a language: the n-th most frequent comes about 1/n times as often as
 * the first (Zipf). The first are the small words of English, the others made up, with English
 * endings.
 */
final class MadeUpLanguage {
  private static final List<String> SMALL =
      List.of(
          "the", "of", "and", "to", "a", "in", "that", "he", "was", "his", "with", "it", "as",
          "had", "for", "not", "at", "her", "on", "be", "is", "by", "from", "but", "they");

  private static final String CONSONANTS = "bcdfghklmnprstvwz";
  private static final String VOWELS = "aeiou";
  private static final List<String> ENDINGS = List.of("", "", "s", "ed", "ing", "er", "ly");
  private static final int STEMS = 9_000;
  private static final double FLATTENING = 2.7;

  private final Random random;
  private final List<String> words;
  private final double[] cumulative;

  MadeUpLanguage(long seed) {
    random = new Random(seed);
    words = words();
    cumulative = new double[words.size()];
    double sum = 0;
    for (int i = 0; i < cumulative.length; i++) {
      sum += 1 / (i + FLATTENING);
      cumulative[i] = sum;
    }
  }

  private List<String> words() {
    Set<String> all = new LinkedHashSet<>(SMALL);
    for (int i = 0; i < STEMS; i++) {
      String stem = stem(2 + random.nextInt(2));
      int forms = 1 + random.nextInt(3);
      for (int k = 0; k < forms; k++) {
        all.add(stem + ENDINGS.get(random.nextInt(ENDINGS.size())));
      }
    }
    return new ArrayList<>(all);
  }

  private String stem(int syllables) {
    StringBuilder stem = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      stem.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
      stem.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }
    return stem.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length()))).toString();
  }

  /** A whole number below a bound. */
  int number(int bound) {
    return random.nextInt(bound);
  }

  /** The next word of the language. */
  String word() {
    double at = random.nextDouble() * cumulative[cumulative.length - 1];
    int from = 0;
    int to = cumulative.length - 1;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (cumulative[middle] < at) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return words.get(from);
  }

  /** A word that is in no dictionary, with a capital. */
  String name() {
    return capital(stem(2 + random.nextInt(2)));
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /**
   * Sentences of about so many words in all, into which some names are put.
   *
   * @param names to be put in, each once
   */
  String sentences(int length, List<String> names) {
    List<String> all = new ArrayList<>();
    String last = "";
    int left = 0;
    for (int i = 0; i < length; i++) {
      boolean begins = left-- == 0;
      if (begins) {
        left = 7 + random.nextInt(18);
      }
      boolean ends = left == 0 || i == length - 1;
      String word = word();
      while (word.equals(last)) { // a check takes it for a slip
        word = word();
      }
      last = word;
      all.add((begins ? capital(word) : word) + (ends ? "." : ""));
    }
    for (String name : names) {
      all.add(1 + random.nextInt(all.size() - 1), name);
    }
    return String.join(" ", all);
  }
}
