package glossator.check.apparatus;

import glossator.markup.Inline;
import glossator.markup.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what looks like a name in running text: two words or more with capitals, side by side. */
final class CapitalisedNames {
  /** In words behind the first, so that a page in capitals is no name of a thousand words. */
  private static final int LONGEST = 7;

  private static final String WORD =
      "\\p{Lu}(?:\\.|[\\p{L}\\p{M}\\p{N}-]*+(?:[’']\\p{Lu}[\\p{L}\\p{M}-]*+)?)";
  private static final String PARTICLE =
      "(?:of the|of|the|de la|del|de|della|di|da|du|des|la|le|van der|van|von der|von|zu|af|av"
          + "|al|el|bin|ibn|ben)";
  private static final Pattern NAME =
      Pattern.compile(
          "(?=\\p{Lu})(?<![\\p{L}\\p{N}])"
              + WORD
              + "(?: (?:"
              + PARTICLE
              + " )?"
              + WORD
              + "){1,"
              + LONGEST
              + "}+(?![\\p{L}\\p{N}])");

  /** How far, in words, one capital is from the next: no particle is of more than two words. */
  private static final int FARTHEST = 3;

  /** Behind these and a space a sentence begins. */
  private static final String BEFORE_SENTENCES = ".!?:…";

  /** Behind these somebody begins to speak, or a title begins. */
  private static final String QUOTES = "“‘„«\"'";

  /** What may stand between the end of a sentence and the next word. */
  private static final String BETWEEN = QUOTES + "([”’»)] ";

  private CapitalisedNames() {}

  /**
   * A name where it stands.
   *
   * @param start offset in the words, in UTF-16 units
   */
  record Sighting(String name, PlainText words, int start) {
    /** Where it stands in the file, in UTF-16 units. */
    int offset() {
      return words.sourceOffset(start);
    }
  }

  /**
   * What looks like a name in a run, but for what begins a sentence or a quotation, in which the
   * first word has a capital anyhow. A run that is nothing but a name is a title, and has none.
   */
  static List<Sighting> in(List<Inline> run) {
    List<Sighting> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= run.size(); i++) {
      if (i == run.size()
          || !(run.get(i) instanceof Inline.Text || run.get(i) instanceof Inline.Break)) {
        words(PlainText.of(run.subList(from, i)), from == 0, i - from == run.size(), found);
        from = i + 1;
      }
    }
    return found;
  }

  private static void words(
      PlainText stretch, boolean begins, boolean whole, List<Sighting> found) {
    String words = stretch.words();
    char[] letters = words.toCharArray();
    int from = candidate(letters, 0);
    if (from < 0) {
      return;
    }
    Matcher matcher = NAME.matcher(words);
    for (; from >= 0 && matcher.find(from); from = candidate(letters, matcher.end())) {
      boolean all = whole && matcher.group().length() == words.strip().length();
      if (!all && !isFirst(words, matcher.start(), begins)) {
        found.add(new Sighting(matcher.group(), stretch, matcher.start()));
      }
    }
  }

  /**
   * Where to begin to look for the next name: at the first of some capitals that are a particle or
   * two from one another, one of them behind a space. The pattern takes much longer to see that
   * there is none.
   *
   * @param from an offset behind the last name, in UTF-16 units
   * @return -1 when there is no name any more
   */
  private static int candidate(char[] words, int from) {
    int word = 0;
    int capital = -1 - FARTHEST;
    int first = from;
    for (int i = from; i < words.length; i++) {
      char c = words[i];
      if (c == ' ') {
        word++;
      } else if (mayBeCapital(c)) {
        if (word - capital > FARTHEST) {
          first = i;
        } else if (words[i - 1] == ' ') {
          return first;
        }
        capital = word;
      }
    }
    return -1;
  }

  private static boolean mayBeCapital(char c) {
    return c < 'a'
        ? c >= 'A' && c <= 'Z'
        : c > 'z' && (Character.isUpperCase(c) || Character.isSurrogate(c));
  }

  private static boolean isFirst(String words, int start, boolean begins) {
    int before = start - 1;
    if (before >= 0 && QUOTES.indexOf(words.charAt(before)) >= 0) {
      return true;
    }
    while (before >= 0 && BETWEEN.indexOf(words.charAt(before)) >= 0) {
      before--;
    }
    return before < 0 ? begins : BEFORE_SENTENCES.indexOf(words.charAt(before)) >= 0;
  }
}
