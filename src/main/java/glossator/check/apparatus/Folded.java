package glossator.check.apparatus;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as they are compared: without capitals, accents and marks between them. */
final class Folded {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Folded() {}

  /** The words of a text, in their order. */
  static List<String> words(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    String plain = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    return BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
  }

  /** The words of a text with single spaces between them. */
  static String text(String text) {
    return String.join(" ", words(text));
  }

  /** The words of a text in the order of their letters: {@code Kerry, John} is John Kerry. */
  static String unordered(String text) {
    return words(text).stream().sorted().collect(Collectors.joining(" "));
  }
}
