package glossator.parse.commonmark;

import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the delimiters on the stack (the specification's appendix, "process emphasis"). For every
 * kind of closer it is remembered below which position there is no opener for it, so that the stack
 * is not searched again and again.
 */
final class DelimiterMatcher {
  private final StrictInlineParser parser;
  private final Map<Character, DelimiterProcessor> processors;

  DelimiterMatcher(StrictInlineParser parser, Map<Character, DelimiterProcessor> processors) {
    this.parser = parser;
    this.processors = processors;
  }

  /** Closers of one kind find, or do not find, the same openers. */
  private record Kind(char delimiter, boolean opens, int length) {}

  /**
   * Pairs the delimiters above one of them and takes them all off the stack.
   *
   * @param bottom the delimiter below the first; null for the whole stack
   */
  void match(@Nullable Delimiter bottom) {
    Map<Kind, Integer> noOpenerBelow = new HashMap<>();
    Delimiter closer = firstAbove(bottom);
    while (closer != null) {
      DelimiterProcessor processor = processors.get(closer.getDelimiterChar());
      if (processor == null || !closer.canClose()) {
        closer = closer.getNext();
        continue;
      }
      Kind kind = kind(processor, closer);
      int limit = noOpenerBelow.getOrDefault(kind, 0);
      Delimiter opener = opener(processor, closer, bottom, limit);
      if (opener == null) {
        noOpenerBelow.put(kind, closer.getStartIndex());
        closer = pass(closer);
      } else {
        closer = pair(processor, opener, closer);
      }
    }
    for (Delimiter top = parser.getLastDelimiter();
        top != null && top != bottom;
        top = parser.getLastDelimiter()) {
      parser.removeDelimiterKeepNode(top);
    }
  }

  private @Nullable Delimiter firstAbove(@Nullable Delimiter bottom) {
    Delimiter first = null;
    for (Delimiter at = parser.getLastDelimiter(); at != null && at != bottom; ) {
      first = at;
      at = at.getPrevious();
    }
    return first;
  }

  private static Kind kind(DelimiterProcessor processor, Delimiter closer) {
    boolean emphasis =
        processor instanceof AsteriskEmphasis || processor instanceof UnderscoreEmphasis;
    // of emphasis only the remainder matters (rule of three); what an extension looks at is not
    // known
    int length = emphasis ? DelimiterRunLength.of(closer) % 3 : closer.length();
    return new Kind(closer.getDelimiterChar(), closer.canOpen(), length);
  }

  private static @Nullable Delimiter opener(
      DelimiterProcessor processor, Delimiter closer, @Nullable Delimiter bottom, int limit) {
    char delimiter = processor.getOpeningCharacter();
    for (Delimiter opener = closer.getPrevious();
        opener != null && opener != bottom && opener.getStartIndex() >= limit;
        opener = opener.getPrevious()) {
      if (opener.canOpen()
          && opener.getDelimiterChar() == delimiter
          && processor.getDelimiterUse(opener, closer) > 0) {
        return opener;
      }
    }
    return null;
  }

  private @Nullable Delimiter pass(Delimiter closer) {
    Delimiter next = closer.getNext();
    if (!closer.canOpen()) {
      parser.removeDelimiterKeepNode(closer);
    }
    return next;
  }

  private @Nullable Delimiter pair(
      DelimiterProcessor processor, Delimiter opener, Delimiter closer) {
    int use = processor.getDelimiterUse(opener, closer);
    parser.removeDelimitersBetween(opener, closer);
    processor.process(opener, closer, use);
    Node made = opener.getNode().getNext();
    if (made != null) {
      parser.mergeTextNodes(made.getFirstChild(), made.getLastChild());
    }
    opener.setNumDelims(opener.getNumDelims() - use);
    closer.setNumDelims(closer.getNumDelims() - use);
    BasedSequence opening = opener.getNode().getChars();
    if (opener.getNumDelims() == 0) {
      parser.removeDelimiterAndNode(opener);
    } else {
      opener.getNode().setChars(opening.subSequence(0, opener.getNumDelims()));
    }
    BasedSequence closing = closer.getNode().getChars();
    if (closer.getNumDelims() > 0) {
      closer.getNode().setChars(closing.subSequence(use));
      closer.setIndex(closer.getIndex() + use);
      return closer;
    }
    Delimiter next = closer.getNext();
    parser.removeDelimiterAndNode(closer);
    return next;
  }
}
