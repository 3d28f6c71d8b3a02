package glossator.check.hygiene;

import glossator.check.Excerpt;
import glossator.check.Findings;
import glossator.check.Letters;
import glossator.check.Written;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words in letters of another script that do not say their language (WCAG 3.1.2). */
public final class UntaggedScript extends WordsRule {
  /** The scripts of living languages, with a language that is written in each. */
  private static final Map<UnicodeScript, String> SCRIPTS =
      Map.ofEntries(
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.ARABIC, "ar"),
          Map.entry(UnicodeScript.CYRILLIC, "ru"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.SYRIAC, "syc"),
          Map.entry(UnicodeScript.ETHIOPIC, "am"),
          Map.entry(UnicodeScript.DEVANAGARI, "hi"),
          Map.entry(UnicodeScript.BENGALI, "bn"),
          Map.entry(UnicodeScript.TAMIL, "ta"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.HAN, "zh"),
          Map.entry(UnicodeScript.HIRAGANA, "ja"),
          Map.entry(UnicodeScript.KATAKANA, "ja"),
          Map.entry(UnicodeScript.HANGUL, "ko"));

  private static final Set<UnicodeScript> JAPANESE =
      Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  private static final Set<UnicodeScript> KOREAN = Set.of(UnicodeScript.HAN, UnicodeScript.HANGUL);

  private static final Map<String, Set<UnicodeScript>> OWN =
      Map.ofEntries(
          Map.entry("he", Set.of(UnicodeScript.HEBREW)),
          Map.entry("yi", Set.of(UnicodeScript.HEBREW)),
          Map.entry("ar", Set.of(UnicodeScript.ARABIC)),
          Map.entry("fa", Set.of(UnicodeScript.ARABIC)),
          Map.entry("ur", Set.of(UnicodeScript.ARABIC)),
          Map.entry("ps", Set.of(UnicodeScript.ARABIC)),
          Map.entry("ug", Set.of(UnicodeScript.ARABIC)),
          Map.entry("ru", Set.of(UnicodeScript.CYRILLIC)),
          Map.entry("uk", Set.of(UnicodeScript.CYRILLIC)),
          Map.entry("be", Set.of(UnicodeScript.CYRILLIC)),
          Map.entry("bg", Set.of(UnicodeScript.CYRILLIC)),
          Map.entry("mk", Set.of(UnicodeScript.CYRILLIC)),
          Map.entry("sr", Set.of(UnicodeScript.CYRILLIC)),
          Map.entry("kk", Set.of(UnicodeScript.CYRILLIC)),
          Map.entry("mn", Set.of(UnicodeScript.CYRILLIC)),
          Map.entry("el", Set.of(UnicodeScript.GREEK)),
          Map.entry("grc", Set.of(UnicodeScript.GREEK)),
          Map.entry("hy", Set.of(UnicodeScript.ARMENIAN)),
          Map.entry("ka", Set.of(UnicodeScript.GEORGIAN)),
          Map.entry("am", Set.of(UnicodeScript.ETHIOPIC)),
          Map.entry("hi", Set.of(UnicodeScript.DEVANAGARI)),
          Map.entry("mr", Set.of(UnicodeScript.DEVANAGARI)),
          Map.entry("ne", Set.of(UnicodeScript.DEVANAGARI)),
          Map.entry("sa", Set.of(UnicodeScript.DEVANAGARI)),
          Map.entry("bn", Set.of(UnicodeScript.BENGALI)),
          Map.entry("ta", Set.of(UnicodeScript.TAMIL)),
          Map.entry("th", Set.of(UnicodeScript.THAI)),
          Map.entry("zh", Set.of(UnicodeScript.HAN)),
          Map.entry("ja", JAPANESE),
          Map.entry("ko", KOREAN));

  /** With its code. */
  public UntaggedScript() {
    super("untagged-script");
  }

  @Override
  boolean concerns(Written written) {
    return written.letters().hasAny(Letters.SCRIPTS | Letters.BEYOND)
        && any(
            written.words(),
            c -> c >= '\u0370' && !(c >= '\u2000' && c < '\u2E00') && c != Written.OTHER);
  }

  @Override
  void examine(Written written, Locale language, Findings findings) {
    if (written.place() == Written.Place.LEMMA) {
      return;
    }
    Set<UnicodeScript> own = OWN.getOrDefault(language.getLanguage(), Set.of());
    String words = written.words();
    int at = 0;
    while (at < words.length()) {
      int letter = words.codePointAt(at);
      int end = at + Character.charCount(letter);
      Optional<UnicodeScript> script = script(letter);
      if (script.isPresent() && !own.contains(script.get()) && !written.isTagged(at)) {
        end = end(words, at, script.get());
        report(written, at, end, script.get(), findings);
      }
      at = end;
    }
  }

  private static Optional<UnicodeScript> script(int letter) {
    return letter < 0x370 || !Character.isLetter(letter)
        ? Optional.empty()
        : Optional.of(UnicodeScript.of(letter)).filter(SCRIPTS::containsKey);
  }

  /** Behind the last letter of a script before letters of another. */
  private static int end(String words, int from, UnicodeScript script) {
    int end = from;
    int at = from;
    while (at < words.length()) {
      int c = words.codePointAt(at);
      UnicodeScript found = UnicodeScript.of(c);
      boolean letter = Character.isLetter(c);
      if (c == Written.OTHER || c == '\n' || (letter && !related(found, script))) {
        break;
      }
      at += Character.charCount(c);
      end = letter || found == UnicodeScript.INHERITED || related(found, script) ? at : end;
    }
    return end;
  }

  private static boolean related(UnicodeScript one, UnicodeScript other) {
    return one == other || (JAPANESE.contains(one) && JAPANESE.contains(other));
  }

  private static void report(
      Written written, int from, int to, UnicodeScript script, Findings findings) {
    String words = written.words().substring(from, to);
    long letters = words.codePoints().filter(Character::isLetter).count();
    boolean sign = letters < 2 && script != UnicodeScript.HAN;
    if (sign || isJoined(written, from, to)) {
      return;
    }
    boolean metadata = written.place() == Written.Place.METADATA;
    String tag = SCRIPTS.getOrDefault(script, "");
    String name = script.name().charAt(0) + script.name().substring(1).toLowerCase(Locale.ROOT);
    findings.report(
        written.source(),
        written.offset(from),
        "“" + Excerpt.of(words) + "” is in " + name + " letters and does not say its language",
        metadata
            ? "write names: [{text: …, lang: " + tag + "}], or whichever language it is"
            : "write <span lang=\"" + tag + "\">…</span>, or whichever language it is");
  }

  /** A part of a word is a slip of letters, which is found by itself. */
  private static boolean isJoined(Written written, int from, int to) {
    return Character.isLetter(written.at(from - 1)) || Character.isLetter(written.at(to));
  }
}
