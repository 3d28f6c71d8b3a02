package glossator.parse.commonmark;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's inline parser with the constructs that contain no others read by the rules of this
 * package: code spans, autolinks, raw HTML, entities and line breaks. The loop over the characters
 * and the hooks for extensions remain flexmark's.
 */
abstract class LeafInlineParser extends InlineParserImpl {
  private static final int MOST_DECIMAL_DIGITS = 7;
  private static final int MOST_HEXADECIMAL_DIGITS = 6;

  private InlineText inlineText = new InlineText(BasedSequence.NULL);

  LeafInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkReferenceProcessors,
      List<InlineParserExtensionFactory> extensions) {
    // flexmark adds the characters of extensions to the set of the shared parser; threads must not
    // meet there
    super(
        options,
        (BitSet) specialCharacters.clone(),
        delimiterCharacters,
        delimiterProcessors,
        linkReferenceProcessors,
        extensions);
  }

  /** What is known of the text being parsed. */
  final InlineText inlineText() {
    if (inlineText.source() != input) {
      inlineText = new InlineText(input);
    }
    return inlineText;
  }

  /** The same as flexmark's, which copies the whole text at every match. */
  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    Matcher matcher = matcher(pattern);
    return matcher == null ? null : input.subSequence(matcher.start(), matcher.end());
  }

  /** The same as flexmark's, in a text that need not be asked for each character by its place. */
  @Override
  protected boolean parseString() {
    String text = inlineText().text();
    int start = index;
    while (index < text.length() && !specialCharacters.get(text.charAt(index))) {
      index++;
    }
    if (index == start) {
      return false;
    }
    appendText(input, start, index);
    return true;
  }

  /** Hard line breaks (6.7) and soft ones (6.8). */
  @Override
  public boolean parseNewline() {
    int start = index;
    index = Scan.lineEnding(input, start);
    flushTextNode();
    int spaces = takeTrailingSpaces(block.getLastChild());
    appendNode(
        spaces >= 2
            ? new HardLineBreak(input.subSequence(start - spaces, index))
            : new SoftLineBreak(input.subSequence(start, index)));
    return true;
  }

  private static int takeTrailingSpaces(@Nullable Node last) {
    if (!(last instanceof Text)) {
      return 0;
    }
    BasedSequence literal = last.getChars();
    int end = literal.length();
    while (end > 0 && literal.charAt(end - 1) == ' ') {
      end--;
    }
    int spaces = literal.length() - end;
    if (end == 0) {
      last.unlink();
    } else if (spaces > 0) {
      last.setChars(literal.subSequence(0, end));
    }
    return spaces;
  }

  /**
   * Code spans (6.1). flexmark makes the node, but would look for a closing run which is not there
   * each time anew.
   */
  @Override
  protected boolean parseBackticks() {
    int contentStart = Scan.run(input, index, '`');
    if (inlineText().hasBacktickRun(contentStart - index, contentStart)) {
      return super.parseBackticks();
    }
    appendText(input, index, contentStart);
    index = contentStart;
    return true;
  }

  /** Autolinks (6.5). */
  @Override
  public boolean parseAutolink() {
    int start = index;
    boolean mail = false;
    int end = AutolinkSyntax.address(input, start);
    if (end < 0) {
      mail = true;
      end = AutolinkSyntax.mailAddress(input, start);
    }
    if (end < 0) {
      return false;
    }
    index = end;
    BasedSequence open = input.subSequence(start, start + 1);
    BasedSequence target = input.subSequence(start + 1, end - 1);
    BasedSequence close = input.subSequence(end - 1, end);
    appendNode(mail ? new MailLink(open, target, close) : new AutoLink(open, target, close));
    return true;
  }

  /** Raw HTML (6.6). */
  @Override
  public boolean parseHtmlInline() {
    BasedSequence chars = take(inlineText().rawHtmlEnd(index));
    if (chars == null) {
      return false;
    }
    appendNode(chars.startsWith("<!--") ? new HtmlInlineComment(chars) : new HtmlInline(chars));
    return true;
  }

  /**
   * Entities and numeric character references (2.5). flexmark makes the node, but counts the digits
   * wrongly.
   */
  @Override
  public boolean parseEntity() {
    return (peek(1) != '#' || isNumericReference()) && super.parseEntity();
  }

  private boolean isNumericReference() {
    boolean hexadecimal = peek(2) == 'x' || peek(2) == 'X';
    int start = index + (hexadecimal ? 3 : 2);
    int end = start;
    while (end < input.length() && Character.digit(input.charAt(end), hexadecimal ? 16 : 10) >= 0) {
      end++;
    }
    return end - start <= (hexadecimal ? MOST_HEXADECIMAL_DIGITS : MOST_DECIMAL_DIGITS);
  }

  /**
   * Moves to a position and returns what was passed over; nothing when the position is negative.
   */
  final @Nullable BasedSequence take(int end) {
    if (end < 0) {
      return null;
    }
    BasedSequence taken = input.subSequence(index, end);
    index = end;
    return taken;
  }
}
