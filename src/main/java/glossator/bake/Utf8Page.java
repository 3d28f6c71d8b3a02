package glossator.bake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Writer;
import java.util.Arrays;

/**
 * Takes a page in pieces and encodes each as it comes: most hold letters of one byte only, which is
 * the quickest to encode, while the page as a whole never does.
 */
final class Utf8Page extends Writer {
  private static final int ROOM = 1 << 15;

  private byte[] bytes = new byte[ROOM];
  private int length;

  /** The first half of a code point whose second half is in the next piece. */
  private String half = "";

  @Override
  public void write(String text) {
    if (text.isEmpty()) {
      return;
    }
    String whole = half.isEmpty() ? text : half + text;
    int end = whole.length();
    boolean cut = Character.isHighSurrogate(whole.charAt(end - 1));
    half = cut ? whole.substring(end - 1) : "";
    append((cut ? whole.substring(0, end - 1) : whole).getBytes(UTF_8));
  }

  private void append(byte[] piece) {
    if (length + piece.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + piece.length));
    }
    System.arraycopy(piece, 0, bytes, length, piece.length);
    length += piece.length;
  }

  @Override
  public void write(String text, int from, int count) {
    write(text.substring(from, from + count));
  }

  @Override
  public void write(char[] text, int from, int count) {
    write(new String(text, from, count));
  }

  /** The page so far, in UTF-8. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  @Override
  public void flush() {
    // Nothing is held back but half a code point.
  }

  @Override
  public void close() {
    // There is nothing to give back.
  }
}
