package glossator.check.hygiene;

import glossator.check.Excerpt;
import glossator.check.Findings;
import glossator.check.Letters;
import glossator.check.Written;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word in which a letter of another script stands for one that looks the same. */
public final class MixedScript extends WordsRule {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{2,}+");
  private static final Pattern OTHER = Pattern.compile("[\\p{IsCyrillic}\\p{IsGreek}]");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

  /** With its code. */
  public MixedScript() {
    super("mixed-script");
  }

  @Override
  boolean concerns(Written written) {
    return written.letters().hasAny(Letters.SCRIPTS | Letters.SYMBOLS)
        && any(written.words(), MixedScript::mayBeOther);
  }

  /** Where the blocks of Greek and Cyrillic are, without the punctuation of all scripts. */
  private static boolean mayBeOther(int c) {
    return (c >= '\u0370' && c <= '\u052F')
        || (c >= '\u1C80' && c < '\u2000')
        || (c >= '\u2070' && c < '\u2E00');
  }

  @Override
  void examine(Written written, Locale language, Findings findings) {
    Matcher word = WORD.matcher(written.words());
    while (word.find()) {
      String found = word.group();
      if (LATIN.matcher(found).find() && OTHER.matcher(found).find()) {
        examine(written, word.start(), found, findings);
      }
    }
  }

  private static void examine(Written written, int at, String word, Findings findings) {
    Map<UnicodeScript, Integer> letters = new TreeMap<>();
    word.codePoints().forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
    letters.remove(UnicodeScript.INHERITED);
    letters.remove(UnicodeScript.COMMON);
    UnicodeScript most = UnicodeScript.LATIN;
    for (UnicodeScript script : letters.keySet()) {
      most = letters.get(script) > letters.getOrDefault(most, 0) ? script : most;
    }
    StringBuilder meant = new StringBuilder();
    int stranger = -1;
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      UnicodeScript own = UnicodeScript.of(letter);
      char other = letters.containsKey(own) ? LookAlikes.in(most, letter) : letter;
      if (own != most && letters.containsKey(own) && other == letter) {
        return; // a sign of its own, as in “Δx”
      }
      stranger = stranger < 0 && other != letter ? i : stranger;
      meant.append(other);
    }
    if (stranger < 0) {
      return;
    }
    char letter = word.charAt(stranger);
    report(
        findings,
        written,
        at,
        at + word.length(),
        meant.toString(),
        "“"
            + Excerpt.of(word)
            + "” is in "
            + name(most)
            + " letters, but for “"
            + letter
            + "”, which is "
            + name(UnicodeScript.of(letter))
            + " ("
            + CodePoint.number(letter)
            + ")",
        "did you mean “"
            + Excerpt.of(meant.toString())
            + "”, all of it in "
            + name(most)
            + " letters?");
  }

  private static String name(UnicodeScript script) {
    String name = script.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
