package glossator.html;

/** Escapes text for HTML, and addresses for links. */
public final class Escape {
  private static final String UNRESERVED = ";/?:@&=+$,-_.!~*'()#";
  private static final String HEX = "0123456789ABCDEF";
  private static final int ASCII = 0x80;

  /**
   * Which of the first characters cannot stand as they are. Beside mark-up: what Markdown can hold
   * and no page may (HTML, “Character references”).
   */
  private static final boolean[] SPECIAL = new boolean[0xA0];

  /** Which of the characters of ASCII an address may have as they are. */
  private static final boolean[] PLAIN = new boolean[ASCII];

  static {
    for (int c = 0; c < SPECIAL.length; c++) {
      boolean control = (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c >= 0x7F;
      SPECIAL[c] = control || c == '&' || c == '<' || c == '>' || c == '"';
    }
    for (int c = 0; c < ASCII; c++) {
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      PLAIN[c] = letter || (c >= '0' && c <= '9') || UNRESERVED.indexOf(c) >= 0;
    }
  }

  private Escape() {}

  /** Text as it stands between tags or in a quoted attribute. */
  public static String text(String text) {
    char[] letters = text.toCharArray();
    if (special(letters, 0) == letters.length) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    text(text, 0, letters, out);
    return out.toString();
  }

  /** Appends a text, escaped. */
  static void text(String text, StringBuilder out) {
    text(text, 0, text.toCharArray(), out);
  }

  /** Appends a part of a text, escaped. */
  static void text(String text, int start, int end, StringBuilder out) {
    char[] letters = new char[end - start];
    text.getChars(start, end, letters, 0);
    text(text, start, letters, out);
  }

  /** Looks at letters in an array, and copies them from the text, each of which is quicker so. */
  private static void text(String text, int start, char[] letters, StringBuilder out) {
    int from = 0;
    for (int i = special(letters, 0); i < letters.length; i = special(letters, from)) {
      out.append(text, start + from, start + i);
      escape(letters[i], out);
      from = i + 1;
    }
    out.append(text, start + from, start + letters.length);
  }

  /** Where the next character stands that has to be escaped; the end when there is none. */
  private static int special(char[] letters, int from) {
    int i = from;
    while (i < letters.length && (letters[i] >= SPECIAL.length || !SPECIAL[letters[i]])) {
      i++;
    }
    return i;
  }

  private static void escape(char c, StringBuilder out) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.append('\uFFFD');
    }
  }

  /**
   * An address for {@code href} or {@code src}: what RFC 3986 does not allow is percent-encoded as
   * UTF-8, what is encoded already stays (as the CommonMark examples expect), and the whole is
   * escaped.
   */
  public static String address(String address) {
    int i = 0;
    while (i < address.length() && address.charAt(i) != '&' && isPlain(address.charAt(i))) {
      i++;
    }
    return i == address.length() ? address : text(encoded(address));
  }

  private static String encoded(String address) {
    StringBuilder encoded = new StringBuilder(address.length() + 16);
    int i = 0;
    while (i < address.length()) {
      int codePoint = address.codePointAt(i);
      if (isPlain(codePoint) || isEncoded(address, i)) {
        encoded.appendCodePoint(codePoint);
      } else {
        encode(codePoint, encoded);
      }
      i += Character.charCount(codePoint);
    }
    return encoded.toString();
  }

  private static boolean isPlain(int c) {
    return c < ASCII && PLAIN[c];
  }

  private static boolean isEncoded(String address, int at) {
    return address.charAt(at) == '%'
        && at + 2 < address.length()
        && Character.digit(address.charAt(at + 1), 16) >= 0
        && Character.digit(address.charAt(at + 2), 16) >= 0;
  }

  private static void encode(int codePoint, StringBuilder out) {
    boolean lone = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    byte[] bytes =
        Character.toString(lone ? 0xFFFD : codePoint)
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    for (byte b : bytes) {
      out.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
    }
  }
}
