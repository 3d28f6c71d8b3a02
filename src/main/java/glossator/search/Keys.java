package glossator.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The words under which a token is found: itself, or what stands between its apostrophes. {@code
 * assets/js/search-words.js} takes a reader's words apart in the same way.
 */
final class Keys {
  private Keys() {}

  /**
   * The parts of a token that are words: Kerry of Kerry’s, homme of l’homme, we and ll of we’ll;
   * dont of don’t, since don is another word; Brien and OBrien of O’Brien. Apostrophes of other
   * scripts than Latin are letters.
   *
   * @return never empty; not folded
   */
  static List<String> of(String token) {
    int at = apostrophe(token, 0);
    if (at == token.length()) {
      return List.of(token);
    }
    List<String> parts = new ArrayList<>();
    StringBuilder joined = new StringBuilder();
    int from = 0;
    while (from <= token.length()) {
      int to = apostrophe(token, from);
      parts.add(token.substring(from, to));
      joined.append(token, from, to);
      from = to + 1;
    }
    String last = parts.get(parts.size() - 1);
    if (!isLatin(token) || last.equalsIgnoreCase("t")) {
      return List.of(joined.toString());
    }
    boolean name = parts.get(0).length() == 1 && Character.isUpperCase(parts.get(1).charAt(0));
    parts.removeIf(part -> part.length() < 2);
    if (parts.isEmpty() || name) {
      parts.add(joined.toString());
    }
    return parts;
  }

  private static boolean isLatin(String token) {
    String folded = Folding.fold(token);
    return !folded.isEmpty() && folded.charAt(0) >= 'a' && folded.charAt(0) <= 'z';
  }

  /** Where the next apostrophe stands; the end when there is none. */
  static int apostrophe(String token, int from) {
    int i = from;
    while (i < token.length() && !Tokens.isApostrophe(token.charAt(i))) {
      i++;
    }
    return i;
  }
}
