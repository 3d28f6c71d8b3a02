package glossator.read;

import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Decodes UTF-8 strictly: bytes that are not UTF-8 are an error with their place, never a
 * replacement character.
 */
public final class Utf8Decoder {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';
  private static final int SAMPLE = 64;
  private final ProblemSink problems;

  /**
   * @param problems takes what is not UTF-8
   */
  public Utf8Decoder(ProblemSink problems) {
    this.problems = problems;
  }

  /**
   * The text of a file, without a byte order mark; empty, and reported, when it is not UTF-8, or
   * has a NUL.
   */
  public Optional<SourceText> decode(String path, byte[] bytes) {
    int wide = looksWide(bytes);
    if (wide >= 0) {
      report(
          new SourceText(path, new String(bytes, 0, wide, StandardCharsets.ISO_8859_1)),
          bytes,
          wide);
      return Optional.empty();
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0 && !isStrict(path, bytes)) {
      return Optional.empty();
    }
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    SourceText source = new SourceText(path, marked ? text.substring(1) : text);
    return hasNul(source) ? Optional.empty() : Optional.of(source);
  }

  /**
   * Tells a text that has a replacement character from one that was given it, which is reported.
   */
  private boolean isStrict(String path, byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    boolean error = decoder.decode(in, out, true).isError();
    if (error) {
      report(new SourceText(path, out.flip().toString()), bytes, in.position());
    }
    return !error;
  }

  /** No text has one: it is what a damaged file or a program’s file has. */
  private boolean hasNul(SourceText source) {
    int at = source.content().indexOf('\0');
    if (at >= 0) {
      problems.error(
          "nul-character",
          source,
          at,
          "a NUL character stands here, which no text has",
          "if the file is damaged, take it from a backup; if not, delete the character");
    }
    return at >= 0;
  }

  /** Where the first NUL of a text in UTF-16 stands; -1 when the beginning is no such text. */
  private static int looksWide(byte[] bytes) {
    int nuls = 0;
    int first = -1;
    int end = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < end; i++) {
      if (bytes[i] == 0) {
        first = first < 0 ? i : first;
        nuls++;
      }
    }
    boolean marked = bytes.length > 1 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE;
    return nuls * 4 > end && !marked ? first : -1;
  }

  private void report(SourceText readable, byte[] bytes, int at) {
    String found = String.format(Locale.ROOT, "%02X", bytes[at] & 0xFF);
    problems.report(
        Problem.error(
            "not-utf-8",
            readable.at(readable.content().length()),
            "this is not UTF-8: byte 0x" + found + " at position " + at + " of the file",
            hint(bytes)));
  }

  private static String hint(byte[] bytes) {
    boolean sixteen = (bytes[0] & 0xFF) >= 0xFE || looksWide(bytes) >= 0;
    return "the file seems to be in "
        + (sixteen ? "UTF-16" : "Latin-1 or Windows-1252")
        + "; save it as UTF-8";
  }
}
