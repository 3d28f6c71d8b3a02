package glossator.check;

/** So much of a text as a message has room for. */
public final class Excerpt {
  private static final int LONGEST = 60;

  private Excerpt() {}

  /** The text, or its beginning with an ellipsis behind it. */
  public static String of(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end) + "…";
  }
}
