package glossator.read;

import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Decodes UTF-8 strictly: bytes that are not UTF-8 are an error with their place, never a
 * replacement character.
 */
final class Utf8Decoder {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private final ProblemSink problems;

  Utf8Decoder(ProblemSink problems) {
    this.problems = problems;
  }

  /** The text of a file, without a byte order mark; empty, and reported, when it is not UTF-8. */
  Optional<SourceText> decode(String path, byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      report(new SourceText(path, text), bytes, in.position());
      return Optional.empty();
    }
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return Optional.of(new SourceText(path, marked ? text.substring(1) : text));
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
    boolean sixteen =
        bytes.length > 1
            && ((bytes[0] & 0xFF) == 0xFF || (bytes[0] & 0xFF) == 0xFE)
            && bytes[0] + bytes[1] == -3;
    return "the file seems to be in "
        + (sixteen ? "UTF-16" : "Latin-1 or Windows-1252")
        + "; save it as UTF-8";
  }
}
