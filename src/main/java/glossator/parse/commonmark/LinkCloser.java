package glossator.parse.commonmark;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.parser.core.delimiter.Bracket;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Decides at a closing bracket whether the last opening one begins a link or an image (6.3, 6.4).
 */
final class LinkCloser {
  private final StrictInlineParser parser;

  LinkCloser(StrictInlineParser parser) {
    this.parser = parser;
  }

  /** Reads the closing bracket at the parser's position, and what belongs to the link after it. */
  void close() {
    int bracket = parser.getIndex();
    Bracket opener = parser.getLastBracket();
    Node link = null;
    if (opener != null && opener.isAllowed()) {
      link = inline(opener, bracket + 1);
      if (link == null) {
        link = reference(opener, bracket + 1);
      }
    }
    if (opener == null || link == null) {
      parser.setIndex(bracket + 1);
      parser.appendText(parser.getInput(), bracket, bracket + 1);
      parser.popBracket();
    } else {
      wrap(opener, link);
    }
  }

  private @Nullable Node inline(Bracket opener, int after) {
    LinkTail tail = LinkTail.at(parser.inlineText().text(), after);
    if (tail == null) {
      return null;
    }
    BasedSequence input = parser.getInput();
    InlineLinkNode link = opener.isImage() ? new Image() : new Link();
    link.setTextChars(input.subSequence(start(opener), after));
    link.setLinkOpeningMarker(input.subSequence(after, after + 1));
    link.setUrlChars(input.subSequence(tail.destination(), tail.destinationEnd()));
    if (tail.hasTitle()) {
      link.setTitleChars(input.subSequence(tail.title(), tail.titleEnd()));
    }
    link.setLinkClosingMarker(input.subSequence(tail.end() - 1, tail.end()));
    parser.setIndex(tail.end());
    return link;
  }

  private @Nullable Node reference(Bracket opener, int after) {
    BasedSequence input = parser.getInput();
    int labelEnd = LinkSyntax.label(parser.inlineText().text(), after);
    if (labelEnd > 0) {
      RefNode link = defined(opener, after, labelEnd);
      if (link != null) {
        link.setReferenceChars(input.subSequence(after, labelEnd));
        link.setTextChars(input.subSequence(start(opener), after));
        parser.setIndex(labelEnd);
      }
      return link;
    }
    // text which contains a bracket is no label, so it cannot be looked up by itself
    RefNode link = opener.isBracketAfter() ? null : defined(opener, opener.getStartIndex(), after);
    if (link != null) {
      link.setReferenceChars(input.subSequence(start(opener), after));
      parser.setIndex(after);
      if (input.matchChars("[]", after)) {
        link.setTextOpeningMarker(input.subSequence(after, after + 1));
        link.setTextClosingMarker(input.subSequence(after + 1, after + 2));
        parser.setIndex(after + 2);
      }
    }
    return link;
  }

  /** A node for the label between two positions, if that is a label and has a definition. */
  private @Nullable RefNode defined(Bracket opener, int from, int to) {
    if (LinkSyntax.label(parser.inlineText().text(), from) != to) {
      return null;
    }
    BasedSequence label = parser.getInput().subSequence(from + 1, to - 1);
    if (parser.references().getFromRaw(label) == null) {
      return null;
    }
    RefNode link = opener.isImage() ? new ImageRef() : new LinkRef();
    link.setDefined(true);
    return link;
  }

  private static int start(Bracket opener) {
    return opener.isImage() ? opener.getStartIndex() - 1 : opener.getStartIndex();
  }

  private void wrap(Bracket opener, Node link) {
    parser.flushTextNode();
    Node next = opener.getNode().getNext();
    while (next != null) {
      Node child = next;
      next = child.getNext();
      link.appendChild(child);
    }
    parser.appendNode(link);
    link.setCharsFromContent();
    parser.processDelimiters(opener.getPreviousDelimiter());
    parser.mergeTextNodes(link.getFirstChild(), link.getLastChild());
    opener.getNode().unlink();
    parser.popBracket();
    if (!opener.isImage()) {
      forbidEnclosing();
    }
  }

  /** Links do not contain links. Brackets below a forbidden one were forbidden together with it. */
  private void forbidEnclosing() {
    for (Bracket outer = parser.getLastBracket(); outer != null; outer = outer.getPrevious()) {
      if (!outer.isImage()) {
        if (!outer.isAllowed()) {
          return;
        }
        outer.setAllowed(false);
      }
    }
  }
}
