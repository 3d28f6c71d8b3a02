package glossator.bake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;

/**
 * Takes a page in pieces and encodes each as it comes: most hold letters of one byte only, which is
 * the quickest to encode, while the page as a whole never does.
 */
abstract class Utf8Writer extends Writer {
  private final TemplateTexts texts;

  /** The first half of a code point whose second half is in the next piece. */
  private String half = "";

  /**
   * @param texts the text of the templates that write the page, encoded already
   */
  Utf8Writer(TemplateTexts texts) {
    this.texts = texts;
  }

  /** Takes a piece in UTF-8. */
  abstract void append(byte[] piece) throws IOException;

  @Override
  public void write(String text) throws IOException {
    if (text.isEmpty()) {
      return;
    }
    String whole = half.isEmpty() ? text : half + text;
    int end = whole.length();
    boolean cut = Character.isHighSurrogate(whole.charAt(end - 1));
    half = cut ? whole.substring(end - 1) : "";
    append((cut ? whole.substring(0, end - 1) : whole).getBytes(UTF_8));
  }

  @Override
  public void write(String text, int from, int count) throws IOException {
    write(text.substring(from, from + count));
  }

  /** Freemarker writes the text of a template so, and what it escapes. */
  @Override
  public void write(char[] text) throws IOException {
    if (half.isEmpty()) {
      append(texts.encoded(text));
    } else {
      write(text, 0, text.length);
    }
  }

  /** Writes whole code points that are in UTF-8 already. */
  void writeEncoded(byte[] text) throws IOException {
    if (half.isEmpty()) {
      append(text);
    } else {
      write(new String(text, UTF_8));
    }
  }

  @Override
  public void write(char[] text, int from, int count) throws IOException {
    write(new String(text, from, count));
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
