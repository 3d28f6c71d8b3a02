package glossator.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The words of an edition: every token is understood once, however often it occurs. Tokens are
 * looked up where they stand in a text, since a string for each would be most of the work, and in
 * arrays that hold all of them close together, since the memory is most of what is left.
 */
final class Vocabulary {
  /** Another one each time, so that nobody can write words that all fall on one place. */
  private static final int FACTOR = ThreadLocalRandom.current().nextInt() | 1;

  private final Map<String, WordGroup> groups = new HashMap<>();
  private final Stemming stemming;

  /** One more than the numbers of tokens, each in the first free place behind that of its hash. */
  private int[] table = new int[1 << 13];

  /** What tokens are found as, by their numbers. */
  private final List<List<Reading>> readings = new ArrayList<>();

  private int[] hashes = new int[table.length / 2];

  /** The letters of all tokens, and where those of each begin in them. */
  private char[] letters = new char[table.length * 4];

  private int[] begins = new int[hashes.length + 1];

  Vocabulary(Stemming stemming) {
    this.stemming = stemming;
  }

  /**
   * What a token can be found as.
   *
   * @param form its number in the group
   */
  record Reading(WordGroup group, int form) {}

  /**
   * The number of a token.
   *
   * @param from where it begins in a text
   * @param to where it ends
   */
  int token(char[] text, int from, int to) {
    int hash = hash(text, from, to);
    int place = place(hash);
    for (int known = table[place] - 1; known >= 0; known = table[place] - 1) {
      if (hashes[known] == hash && is(known, text, from, to)) {
        return known;
      }
      place = next(place);
    }
    add(text, from, to, hash);
    table[place] = readings.size();
    if (readings.size() == hashes.length) {
      spread();
    }
    return readings.size() - 1;
  }

  /** Letter by letter, as words are too short for anything better to pay. */
  private boolean is(int token, char[] text, int from, int to) {
    int begin = begins[token];
    boolean same = begins[token + 1] - begin == to - from;
    for (int i = from; same && i < to; i++) {
      same = letters[begin + i - from] == text[i];
    }
    return same;
  }

  private void add(char[] text, int from, int to, int hash) {
    int token = readings.size();
    int end = begins[token] + to - from;
    if (end > letters.length) {
      letters = Arrays.copyOf(letters, Math.max(end, letters.length * 2));
    }
    System.arraycopy(text, from, letters, begins[token], to - from);
    hashes[token] = hash;
    begins[token + 1] = end;
    readings.add(read(new String(text, from, to - from)));
  }

  private static int hash(char[] text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = FACTOR * hash + text[i];
    }
    return hash;
  }

  private int place(int hash) {
    return (hash ^ hash >>> 16) & (table.length - 1);
  }

  private int next(int place) {
    return place + 1 & (table.length - 1);
  }

  /** Gives tokens twice the room. */
  private void spread() {
    table = new int[table.length * 2];
    hashes = Arrays.copyOf(hashes, hashes.length * 2);
    begins = Arrays.copyOf(begins, hashes.length + 1);
    for (int token = 0; token < readings.size(); token++) {
      int place = place(hashes[token]);
      while (table[place] > 0) {
        place = next(place);
      }
      table[place] = token + 1;
    }
  }

  private List<Reading> read(String token) {
    List<Reading> all = new ArrayList<>(1);
    for (String key : Keys.of(token)) {
      String form = Folding.fold(key);
      if (!form.isEmpty()) {
        WordGroup group =
            groups.computeIfAbsent(stemming.stem(key), stem -> new WordGroup(stem, groups.size()));
        group.writtenAs(key);
        all.add(new Reading(group, group.form(form)));
      }
    }
    return List.copyOf(all);
  }

  /** How many tokens there are. */
  int size() {
    return readings.size();
  }

  /** What a token can be found as. */
  List<Reading> readings(int token) {
    return readings.get(token);
  }

  /** All groups, in no order. */
  Collection<WordGroup> groups() {
    return groups.values();
  }
}
