package glossator.html;

/** Escapes text for HTML, and addresses for links. */
public final class Escape {
  private static final String UNRESERVED = ";/?:@&=+$,-_.!~*'()#";
  private static final String HEX = "0123456789ABCDEF";

  private Escape() {}

  /** Text as it stands between tags or in a quoted attribute. */
  public static String text(String text) {
    int from = 0;
    while (from < text.length() && !isSpecial(text.charAt(from))) {
      from++;
    }
    if (from == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    text(text, 0, text.length(), out);
    return out.toString();
  }

  /** Appends a part of a text, escaped. */
  static void text(String text, int start, int end, StringBuilder out) {
    char[] letters = new char[end - start];
    text.getChars(start, end, letters, 0);
    int from = 0;
    for (int i = 0; i < letters.length; i++) {
      char c = letters[i];
      if (isSpecial(c)) {
        out.append(letters, from, i - from);
        escape(c, out);
        from = i + 1;
      }
    }
    out.append(letters, from, letters.length - from);
  }

  private static boolean isSpecial(char c) {
    return c == '&' || c == '<' || c == '>' || c == '"' || isControl(c);
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

  /** Characters that Markdown can hold and no page may (HTML, “Character references”). */
  private static boolean isControl(char c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0);
  }

  /**
   * An address for {@code href} or {@code src}: what RFC 3986 does not allow is percent-encoded as
   * UTF-8, what is encoded already stays (as the CommonMark examples expect), and the whole is
   * escaped.
   */
  public static String address(String address) {
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
    return text(encoded.toString());
  }

  private static boolean isPlain(int c) {
    boolean alphanumeric =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return alphanumeric || UNRESERVED.indexOf(c) >= 0;
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
