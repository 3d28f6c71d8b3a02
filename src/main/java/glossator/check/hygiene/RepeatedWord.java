package glossator.check.hygiene;

import glossator.check.Findings;
import glossator.check.Written;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word that is written twice, often at the end of a line. */
public final class RepeatedWord extends WordsRule {
  /** Names and what stands in capitals may well come twice. */
  private static final Pattern TWICE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}\\p{M}’'\\p{Pd}.])(\\p{L}[\\p{Ll}\\p{Lo}\\p{M}]{1,30}+)[ \\u00A0\\n]+(\\p{Ll}[\\p{Ll}\\p{M}]{1,30}+)(?![\\p{L}\\p{N}’'\\p{Pd}])");

  /** What a language says twice. */
  private static final Map<String, Set<String>> USUAL =
      Map.of(
          "en", Set.of("that", "had", "no", "very", "so", "you", "her", "is", "do", "ha", "ho"),
          "de", Set.of("die", "der", "das", "sie", "den", "dem", "sehr"),
          "fr", Set.of("vous", "nous", "en", "très"),
          "nl", Set.of("die", "dat", "had", "zij"),
          "sv", Set.of("det", "den", "som", "att", "när"),
          "es", Set.of("que", "muy"),
          "it", Set.of("via", "così", "piano"),
          "da", Set.of("det", "der", "den", "som"));

  /** With its code. */
  public RepeatedWord() {
    super("repeated-word");
  }

  @Override
  boolean concerns(Written written) {
    return written.letters().twins();
  }

  @Override
  void examine(Written written, Locale language, Findings findings) {
    Set<String> usual = USUAL.getOrDefault(language.getLanguage(), Set.of());
    Matcher matcher = TWICE.matcher(written.words());
    int from = 0;
    while (matcher.find(from)) {
      String word = matcher.group(2);
      if (matcher.group(1).toLowerCase(language).equals(word)
          && !usual.contains(word)
          && !written.isTagged(matcher.start())) {
        findings.report(
            written.source(),
            written.offset(matcher.start(2)),
            "the word “" + word + "” stands twice",
            "take one away");
      }
      from = matcher.start(2);
    }
  }
}
