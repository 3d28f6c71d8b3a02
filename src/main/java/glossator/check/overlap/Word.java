package glossator.check.overlap;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text, for comparing.
 *
 * @param text in lower case, composed (NFC), without apostrophes
 * @param start offset of its first UTF-16 unit
 */
record Word(String text, int start) {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)*");

  /** The words of a text, in their order. */
  static List<Word> in(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String plain = matcher.group().replace("'", "").replace("’", "").toLowerCase(Locale.ROOT);
      words.add(new Word(Normalizer.normalize(plain, Normalizer.Form.NFC), matcher.start()));
    }
    return words;
  }
}
