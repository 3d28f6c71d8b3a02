package glossator.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The words of an edition: every token is understood once, however often it occurs. Tokens are
 * looked up where they stand in a text, since a string for each would be most of the work.
 */
final class Vocabulary {
  /** Another one each time, so that nobody can write words that all fall on one place. */
  private static final int FACTOR = ThreadLocalRandom.current().nextInt() | 1;

  private final Map<String, WordGroup> groups = new HashMap<>();
  private final Stemming stemming;

  /**
   * Tokens by their hashes, each in the first free place behind its own; their order is nobody’s.
   */
  private Token[] tokens = new Token[1 << 12];

  private int size;

  Vocabulary(Stemming stemming) {
    this.stemming = stemming;
  }

  /** A token as it is written, with what it can be found as. */
  private static final class Token {
    private final char[] letters;
    private final int hash;
    private final List<Reading> readings;

    Token(char[] letters, int hash, List<Reading> readings) {
      this.letters = letters;
      this.hash = hash;
      this.readings = readings;
    }

    /** Letter by letter, as words are too short for anything better to pay. */
    boolean is(int otherHash, char[] text, int from, int to) {
      boolean same = hash == otherHash && letters.length == to - from;
      for (int i = 0; same && i < letters.length; i++) {
        same = letters[i] == text[from + i];
      }
      return same;
    }
  }

  /**
   * What a token can be found as.
   *
   * @param form its number in the group
   */
  record Reading(WordGroup group, int form) {}

  /**
   * The readings of a token.
   *
   * @param from where it begins in a text
   * @param to where it ends
   */
  List<Reading> readings(char[] text, int from, int to) {
    int hash = hash(text, from, to);
    int place = place(hash);
    for (Token known = tokens[place]; known != null; known = tokens[place]) {
      if (known.is(hash, text, from, to)) {
        return known.readings;
      }
      place = next(place);
    }
    String written = new String(text, from, to - from);
    Token token = new Token(written.toCharArray(), hash, read(written));
    tokens[place] = token;
    size++;
    if (size * 2 > tokens.length) {
      spread();
    }
    return token.readings;
  }

  private static int hash(char[] text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = FACTOR * hash + text[i];
    }
    return hash;
  }

  private int place(int hash) {
    return (hash ^ hash >>> 16) & (tokens.length - 1);
  }

  private int next(int place) {
    return place + 1 & (tokens.length - 1);
  }

  /** Gives tokens twice the room. */
  private void spread() {
    Token[] crowded = tokens;
    tokens = new Token[crowded.length * 2];
    for (Token token : crowded) {
      if (token != null) {
        int place = place(token.hash);
        while (tokens[place] != null) {
          place = next(place);
        }
        tokens[place] = token;
      }
    }
  }

  private List<Reading> read(String token) {
    List<Reading> all = new ArrayList<>(1);
    for (String key : Keys.of(token)) {
      String form = Folding.fold(key);
      if (!form.isEmpty()) {
        WordGroup group = groups.computeIfAbsent(stemming.stem(key), WordGroup::new);
        group.writtenAs(key);
        all.add(new Reading(group, group.form(form)));
      }
    }
    return List.copyOf(all);
  }

  /** All groups, in no order. */
  Collection<WordGroup> groups() {
    return groups.values();
  }
}
