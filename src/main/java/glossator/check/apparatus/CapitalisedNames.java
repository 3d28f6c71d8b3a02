package glossator.check.apparatus;

import glossator.markup.Inline;
import glossator.markup.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what looks like a name in running text: two words or more with capitals, side by side. */
final class CapitalisedNames {
  private static final String WORD =
      "\\p{Lu}(?:\\.|[\\p{L}\\p{M}\\p{N}-]*+(?:[’']\\p{Lu}[\\p{L}\\p{M}-]*+)?)";
  private static final String PARTICLE =
      "(?:of the|of|the|de la|del|de|della|di|da|du|des|la|le|van der|van|von der|von|zu|af|av"
          + "|al|el|bin|ibn|ben)";
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])"
              + WORD
              + "(?: (?:"
              + PARTICLE
              + " )?"
              + WORD
              + ")++(?![\\p{L}\\p{N}])");

  /** Behind these and a space a sentence begins, in which the first word has a capital anyhow. */
  private static final String BEFORE_SENTENCES = ".!?:…";

  /** Behind these somebody begins to speak, or a title begins. */
  private static final String QUOTES = "“‘„«\"'";

  private static final String OPENERS = QUOTES + "([ ";

  private CapitalisedNames() {}

  /**
   * A name where it stands.
   *
   * @param start offset in the words, in UTF-16 units
   * @param first whether a sentence begins with it
   */
  record Sighting(String name, PlainText words, int start, boolean first) {
    /** Where it stands in the file, in UTF-16 units. */
    int offset() {
      return words.sourceOffset(start);
    }

    /**
     * The same without its first word, which may be no part of it; empty when too little is left.
     */
    String tail() {
      String rest = name.substring(name.indexOf(' ') + 1);
      return rest.indexOf(' ') > 0 && Character.isUpperCase(rest.codePointAt(0)) ? rest : "";
    }
  }

  /** What looks like a name in a run; a run that is nothing else is a title, and has none. */
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
    Matcher matcher = NAME.matcher(words);
    while (matcher.find()) {
      boolean all = whole && matcher.group().length() == words.strip().length();
      if (!all) {
        boolean first = isFirst(words, matcher.start(), begins);
        found.add(new Sighting(matcher.group(), stretch, matcher.start(), first));
      }
    }
  }

  private static boolean isFirst(String words, int start, boolean begins) {
    int before = start - 1;
    if (before >= 0 && QUOTES.indexOf(words.charAt(before)) >= 0) {
      return true;
    }
    while (before >= 0 && OPENERS.indexOf(words.charAt(before)) >= 0) {
      before--;
    }
    return before < 0 ? begins : BEFORE_SENTENCES.indexOf(words.charAt(before)) >= 0;
  }
}
