package glossator.check.hygiene;

import glossator.check.Excerpt;
import glossator.check.Findings;
import glossator.check.Letters;
import glossator.check.Written;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A letter that is put together of parts though Unicode has it whole, or the like. */
public final class NotNfc extends WordsRule {
  private static final int MOST = 6;

  /** A letter with all its marks, or a syllable of Hangul in its parts. */
  private static final Pattern CLUSTER =
      Pattern.compile("[\\u1100-\\u11FF]+\\p{M}*+|[^\\p{M}]\\p{M}*+|\\p{M}++");

  /** With its code. */
  public NotNfc() {
    super("not-nfc");
  }

  @Override
  boolean concerns(Written written) {
    return written.letters().hasAny(~(Letters.LATIN_SIGNS | Letters.LATIN))
        && !Normalizer.isNormalized(written.words(), Normalizer.Form.NFC);
  }

  @Override
  void examine(Written written, Locale language, Findings findings) {
    Matcher cluster = CLUSTER.matcher(written.words());
    while (cluster.find()) {
      String found = cluster.group();
      String whole = Normalizer.normalize(found, Normalizer.Form.NFC);
      // the order of Hebrew points says more than Unicode lets it: editors keep theirs
      if (!whole.equals(found)
          && !isHebrew(found)
          && written.isVerbatim(cluster.start(), cluster.end())) {
        report(
            findings,
            written,
            cluster.start(),
            cluster.end(),
            whole,
            "“"
                + Excerpt.of(found)
                + "” is written "
                + signs(found)
                + ", and in Unicode’s usual form "
                + signs(whole),
            "write the usual form, so that a search finds it");
      }
    }
  }

  private static boolean isHebrew(String found) {
    return found
        .codePoints()
        .limit(MOST)
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HEBREW);
  }

  private static String signs(String found) {
    return found.codePoints().mapToObj(c -> CodePoint.number(c)).collect(Collectors.joining(" "));
  }
}
