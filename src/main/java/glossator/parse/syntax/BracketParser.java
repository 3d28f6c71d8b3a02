package glossator.parse.syntax;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses {@code [[target]]}, {@code [[target|label]]}, {@code [[|words that are no mention]]},
 * {@code [^label]} and {@code [@key, p. 12]}. It is asked at every {@code [}, and at every {@code
 * !}, since {@code ![[x]]} would otherwise be the beginning of an image. A bar in a table's cell is
 * escaped.
 */
final class BracketParser implements InlineParserExtension {
  /** Anything but brackets, which may be escaped. */
  private static final String LABEL = "([^\\[\\]\\\\]*+(?:\\\\[\\s\\S][^\\[\\]\\\\]*+)*+)";

  private static final Pattern REFERENCE =
      Pattern.compile(
          "^!?\\[\\[(?=[ \\t]*+[^ \\t|\\]])([^\\[\\]|\\\\*`<>\\r\\n]++)(?:\\\\?\\|"
              + LABEL
              + ")?]]");
  private static final Pattern UNLINKED =
      Pattern.compile("^!?\\[\\[[ \\t]*+()\\\\?\\|(?=\\s*+[^\\s\\]])" + LABEL + "]]");
  private static final Pattern FOOTNOTE = Pattern.compile("^\\[\\^([^\\[\\]\\s^]++)]");

  @Override
  public void finalizeDocument(InlineParser parser) {
    // keeps nothing
  }

  @Override
  public void finalizeBlock(InlineParser parser) {
    // keeps nothing
  }

  @Override
  public boolean parse(LightInlineParser parser) {
    return reference(parser, REFERENCE)
        || reference(parser, UNLINKED)
        || footnote(parser)
        || citation(parser);
  }

  private static boolean citation(LightInlineParser parser) {
    int start = parser.getIndex();
    BasedSequence input = parser.getInput();
    Matcher matcher = parser.matcher(CitationNode.FORM);
    if (matcher == null) {
      return false;
    }
    parser.flushTextNode();
    parser.appendNode(new CitationNode(input.subSequence(start, matcher.end())));
    return true;
  }

  private static boolean reference(LightInlineParser parser, Pattern form) {
    int start = parser.getIndex();
    BasedSequence input = parser.getInput();
    Matcher matcher = parser.matcher(form);
    if (matcher == null) {
      return false;
    }
    int open = input.charAt(start) == '!' ? start + 1 : start;
    parser.appendText(input, start, open);
    parser.flushTextNode();
    BasedSequence label =
        matcher.group(2) == null
            ? BasedSequence.NULL
            : input.subSequence(matcher.start(2), matcher.end(2)).trim();
    BasedSequence target = input.subSequence(matcher.start(1), matcher.end(1));
    parser.appendNode(new ReferenceNode(input.subSequence(open, matcher.end()), target, label));
    return true;
  }

  private static boolean footnote(LightInlineParser parser) {
    int start = parser.getIndex();
    BasedSequence input = parser.getInput();
    Matcher matcher = parser.matcher(FOOTNOTE);
    if (matcher == null) {
      return false;
    }
    parser.flushTextNode();
    BasedSequence label = input.subSequence(matcher.start(1), matcher.end(1));
    parser.appendNode(new FootnoteReferenceNode(input.subSequence(start, matcher.end()), label));
    return true;
  }

  static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "[!";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new BracketParser();
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
