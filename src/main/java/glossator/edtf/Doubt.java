package glossator.edtf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ways authors write that a date is approximate or uncertain. */
enum Doubt {
  APPROXIMATE('~'),
  UNCERTAIN('?'),
  BOTH('%');

  private final char sign;

  Doubt(char sign) {
    this.sign = sign;
  }

  /**
   * What is left of a text without a word or sign of this doubt before or after it; null if it has
   * none.
   */
  @Nullable String strip(String text, String lower) {
    for (String word : words()) {
      if (lower.startsWith(word) && !continues(lower, word.length())) {
        return text.substring(word.length()).strip();
      }
    }
    String after = String.valueOf(sign);
    return text.endsWith(after) ? text.substring(0, text.length() - 1).strip() : null;
  }

  /** The date with this doubt and any it already has; null if that makes no EDTF. */
  @Nullable String added(String date) {
    char last = date.charAt(date.length() - 1);
    boolean doubted = Qualifier.of(last) != Qualifier.NONE;
    String plain = doubted ? date.substring(0, date.length() - 1) : date;
    String qualified = plain + (doubted && last != sign ? '%' : sign);
    return EdtfParser.isValid(qualified) ? qualified : null;
  }

  /** Whether a word goes on past a place, so that "century" is not taken for "c". */
  private static boolean continues(String text, int at) {
    return at < text.length()
        && Character.isLetter(text.charAt(at))
        && Character.isLetter(text.charAt(at - 1));
  }

  private List<String> words() {
    return switch (this) {
      case APPROXIMATE ->
          List.of("circa", "ca.", "ca", "c.", "c", "about", "around", "approx.", "~");
      case UNCERTAIN -> List.of("perhaps", "possibly", "probably", "maybe", "?");
      case BOTH -> List.of("%");
    };
  }
}
