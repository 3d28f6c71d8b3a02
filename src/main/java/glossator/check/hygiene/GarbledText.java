package glossator.check.hygiene;

import glossator.check.Excerpt;
import glossator.check.Findings;
import glossator.check.Letters;
import glossator.check.Written;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters that a program has read in the wrong encoding, such as “â€™” for an apostrophe. */
public final class GarbledText extends WordsRule {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String LEADS = "ÂÃâÐÑÎÏ×ØÙ\uFFFD";
  private static final int LAST_CONTROL = 0x9F;
  private static final int FIRST_CONTROL = 0x80;

  /** What the bytes of UTF-8 behind the first look like in Windows-1252. */
  private static final String REST = "[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";

  /** Not what may well stand behind a capital letter: a closing mark, a dash. */
  private static final String SURE = "(?![»”’…–—\\u00A0])" + REST;

  private static final Pattern GARBLED =
      Pattern.compile(
          "(?<double>[ÂÃ]"
              + SURE
              + "|Ã\\u00A0|â€"
              + REST
              + "|(?:[ÐÑ]"
              + REST
              + "){2,}|(?:[ÎÏ]"
              + REST
              + "){2,}|(?:×"
              + REST
              + "){2,}|(?:[ØÙ]"
              + REST
              + "){2,})"
              + "|(?<lost>\\uFFFD+)|(?<control>[\\u0080-\\u009F]+)");

  /** With its code. */
  public GarbledText() {
    super("garbled-text");
  }

  @Override
  boolean concerns(Written written) {
    return written.letters().hasAny(Letters.LATIN_SIGNS | Letters.LATIN | Letters.BEYOND)
        && any(
            written.words(),
            c -> (c >= FIRST_CONTROL && c <= LAST_CONTROL) || LEADS.indexOf(c) >= 0);
  }

  @Override
  void examine(Written written, Locale language, Findings findings) {
    Matcher matcher = GARBLED.matcher(written.words());
    while (matcher.find()) {
      if (matcher.group("lost") != null) {
        findings.report(
            written.source(),
            written.offset(matcher.start()),
            "a letter was lost here: a replacement character (U+FFFD) stands in its place",
            "write the letter, as the source has it");
      } else {
        Optional<String> meant =
            matcher.group("double") != null
                ? decoded(matcher.group())
                : Optional.of(new String(bytes(matcher.group()), WINDOWS));
        meant.ifPresent(
            plain ->
                report(
                    findings,
                    written,
                    matcher.start(),
                    matcher.end(),
                    plain,
                    "“" + Excerpt.of(shown(matcher.group())) + "” was read in the wrong encoding",
                    "it was “" + Excerpt.of(plain) + "” once"));
      }
    }
  }

  /** Controls, which nobody sees, by their numbers. */
  private static String shown(String garbled) {
    StringBuilder shown = new StringBuilder();
    garbled
        .chars()
        .forEach(
            c ->
                shown.append(
                    Character.isISOControl(c) || c == '\u00AD'
                        ? CodePoint.number(c)
                        : Character.toString(c)));
    return shown.toString();
  }

  private static Optional<String> decoded(String garbled) {
    try {
      CharBuffer plain =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(garbled)));
      return Optional.of(plain.toString());
    } catch (CharacterCodingException notGarbled) {
      return Optional.empty();
    }
  }

  /** Windows-1252, with the five bytes that it leaves out as they are in Latin-1. */
  private static byte[] bytes(String garbled) {
    byte[] bytes = new byte[garbled.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = garbled.charAt(i);
      boolean control = c >= FIRST_CONTROL && c <= LAST_CONTROL;
      bytes[i] = control ? (byte) c : String.valueOf(c).getBytes(WINDOWS)[0];
    }
    return bytes;
  }
}
