package glossator.bake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;

/**
 * Takes a page in pieces and encodes each as it comes. Nothing is made for a piece: most are a few
 * letters long, and there are hundreds on a page.
 */
abstract class Utf8Writer extends Writer {
  /** So many UTF-16 units are encoded at a time. */
  private static final int UNITS = 256;

  /** The most bytes that one of them takes; a pair takes four. */
  private static final int MOST = 3;

  private static final int TWO_BYTES = 0x80;
  private static final int THREE_BYTES = 0x800;
  private static final int SIX_BITS = 6;

  private final TemplateTexts texts;
  private final char[] units = new char[UNITS];
  private final byte[] encoded = new byte[UNITS * MOST + 1];

  /** The first half of a code point whose second half is in the next piece; else 0. */
  private char half;

  /**
   * @param texts the text of the templates that write the page, encoded already
   */
  Utf8Writer(TemplateTexts texts) {
    this.texts = texts;
  }

  /**
   * Takes a piece in UTF-8.
   *
   * @param bytes not to be kept
   * @param count how many of them are meant
   */
  abstract void append(byte[] bytes, int count) throws IOException;

  @Override
  public void write(String text) throws IOException {
    write(text, 0, text.length());
  }

  @Override
  public void write(String text, int from, int count) throws IOException {
    for (int done = 0; done < count; done += UNITS) {
      int next = Math.min(UNITS, count - done);
      text.getChars(from + done, from + done + next, units, 0);
      encode(units, 0, next);
    }
  }

  /** Freemarker writes the text of a template so, and what it escapes. */
  @Override
  public void write(char[] text) throws IOException {
    if (half == 0) {
      byte[] whole = texts.encoded(text);
      append(whole, whole.length);
    } else {
      write(text, 0, text.length);
    }
  }

  /**
   * Takes a piece in UTF-8 that nobody is ever going to change, which may be kept.
   *
   * @param bytes all of which are meant
   */
  void appendWhole(byte[] bytes) throws IOException {
    append(bytes, bytes.length);
  }

  /** Writes whole code points that are in UTF-8 already, and stay as they are. */
  void writeEncoded(byte[] text) throws IOException {
    if (half == 0) {
      appendWhole(text);
    } else {
      write(new String(text, UTF_8));
    }
  }

  @Override
  public void write(char[] text, int from, int count) throws IOException {
    for (int done = 0; done < count; done += UNITS) {
      encode(text, from + done, Math.min(UNITS, count - done));
    }
  }

  private void encode(char[] text, int from, int count) throws IOException {
    int length = 0;
    for (int i = from; i < from + count; i++) {
      char unit = text[i];
      if (unit < TWO_BYTES && half == 0) {
        encoded[length++] = (byte) unit;
      } else {
        length = encode(unit, length);
      }
    }
    append(encoded, length);
  }

  /** Encodes what is not of one byte; half a code point by itself is a question mark. */
  private int encode(char unit, int at) {
    int length = at;
    if (half != 0) {
      char first = half;
      half = 0;
      if (Character.isLowSurrogate(unit)) {
        return four(Character.toCodePoint(first, unit), length);
      }
      encoded[length++] = '?';
    }
    if (unit < TWO_BYTES) {
      encoded[length++] = (byte) unit;
    } else if (unit < THREE_BYTES) {
      encoded[length++] = (byte) (0xC0 | (unit >> SIX_BITS));
      encoded[length++] = following(unit);
    } else if (Character.isHighSurrogate(unit)) {
      half = unit;
    } else if (Character.isLowSurrogate(unit)) {
      encoded[length++] = '?';
    } else {
      encoded[length++] = (byte) (0xE0 | (unit >> (2 * SIX_BITS)));
      encoded[length++] = following(unit >> SIX_BITS);
      encoded[length++] = following(unit);
    }
    return length;
  }

  private int four(int codePoint, int at) {
    encoded[at] = (byte) (0xF0 | (codePoint >> (3 * SIX_BITS)));
    encoded[at + 1] = following(codePoint >> (2 * SIX_BITS));
    encoded[at + 2] = following(codePoint >> SIX_BITS);
    encoded[at + 3] = following(codePoint);
    return at + 4;
  }

  /** A byte that is not the first of a code point, with the last six bits. */
  private static byte following(int bits) {
    return (byte) (TWO_BYTES | (bits & 0x3F));
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
