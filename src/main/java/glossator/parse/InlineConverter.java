package glossator.parse;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import glossator.markup.Inline;
import glossator.markup.Span;
import glossator.parse.commonmark.Literal;
import glossator.parse.syntax.CitationNode;
import glossator.parse.syntax.FootnoteReferenceNode;
import glossator.parse.syntax.ReferenceNode;
import java.util.ArrayList;
import java.util.List;

/** Turns flexmark's inline nodes into ours. */
final class InlineConverter {
  private static final CharPredicate MARKS = CharPredicate.anyOf("*_`<");

  private final Document document;

  InlineConverter(Document document) {
    this.document = document;
  }

  /** The children of a node, text that follows text joined in one run of pieces. */
  List<Inline> children(Node parent) {
    List<Inline> inlines = new ArrayList<>();
    for (Node node : parent.getChildren()) {
      convert(node, inlines);
    }
    return LineStarts.stripped(inlines);
  }

  static Span span(Node node) {
    return new Span(node.getStartOffset(), node.getEndOffset());
  }

  private void convert(Node node, List<Inline> out) {
    if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      out.add(new Inline.Break(span(node), node instanceof HardLineBreak));
    } else if (node instanceof Emphasis || node instanceof StrongEmphasis) {
      out.add(new Inline.Emphasis(span(node), node instanceof StrongEmphasis, children(node)));
    } else if (node instanceof Code code) {
      out.add(new Inline.Code(span(node), codeSpan(code)));
    } else if (node instanceof HtmlInlineBase) {
      html(node, out);
    } else if (node instanceof ReferenceNode reference) {
      out.add(reference(reference));
    } else if (node instanceof FootnoteReferenceNode reference) {
      out.add(new Inline.FootnoteReference(span(node), reference.label().toString()));
    } else if (node instanceof CitationNode citation) {
      out.add(CitationReader.citation(citation));
    } else {
      links(node, out);
    }
  }

  private static void html(Node node, List<Inline> out) {
    if (!EditorsComment.is(node.getChars())) {
      out.add(new Inline.Html(span(node), node.getChars().toString()));
    }
  }

  private void links(Node node, List<Inline> out) {
    if (node instanceof AutoLink link) {
      out.add(autolink(link, link.getText(), ""));
    } else if (node instanceof MailLink link) {
      out.add(autolink(link, link.getText(), "mailto:"));
    } else if (node instanceof InlineLinkNode link) {
      out.add(
          link(
              node,
              Unescaped.string(link.getUrl()),
              Unescaped.string(link.getTitle()),
              node instanceof Image));
    } else if (node instanceof RefNode link) {
      reference(link, out);
    } else {
      text(node.getChars(), out);
    }
  }

  /**
   * Behind a hard line break flexmark puts the spaces of the source in front of the words a second
   * time.
   */
  private static void text(BasedSequence chars, List<Inline> out) {
    int length = chars.getEndOffset() - chars.getStartOffset();
    String raw = Literal.of(chars);
    out.addAll(
        Unescaped.pieces(
            raw.substring(Math.max(0, raw.length() - length)), chars.getStartOffset()));
  }

  private Inline link(Node node, String address, String title, boolean image) {
    return image
        ? new Inline.Image(span(node), address, title, children(node))
        : new Inline.Link(span(node), address, title, children(node));
  }

  private static Inline autolink(Node node, BasedSequence text, String scheme) {
    Span span = new Span(text.getStartOffset(), text.getEndOffset());
    List<Inline> label = List.of(new Inline.Text(span, text.toString()));
    return new Inline.Link(span(node), scheme + text, "", label);
  }

  /** A reference without definition is the text that it was written as (CommonMark 6.3). */
  private void reference(RefNode node, List<Inline> out) {
    Reference definition = node.getReferenceNode(document);
    if (definition != null) {
      String title = Unescaped.string(definition.getTitle());
      out.add(link(node, Unescaped.string(definition.getUrl()), title, node instanceof ImageRef));
      return;
    }
    if (!node.hasChildren()) {
      text(node.getChars(), out);
      return;
    }
    BasedSequence before = node.getChars().prefixOf(node.getChildChars());
    BasedSequence after = node.getChars().suffixOf(node.getChildChars());
    text(before, out);
    out.addAll(children(node));
    text(after, out);
  }

  private static Inline reference(ReferenceNode node) {
    return new Inline.Reference(span(node), node.target().toString().strip(), label(node.label()));
  }

  /**
   * The words of a reference are Markdown; those that would be a block, such as a list, or hold a
   * link stay as they are written.
   */
  private static List<Inline> label(BasedSequence words) {
    // Without what begins the lines of a quotation or a list, the words stand in several pieces.
    BasedSequence whole = BasedSequence.of(words.toString());
    return Shifted.inlines(label(whole.toString(), whole), words);
  }

  private static List<Inline> label(String words, BasedSequence whole) {
    if (whole.indexOfAny(MARKS) >= 0) {
      Document parsed = Markdown.parse(whole);
      if (parsed.getFirstChild() instanceof Paragraph only && only.getNext() == null) {
        List<Inline> label = new InlineConverter(parsed).children(only);
        if (label.stream().noneMatch(InlineConverter::isLink)) {
          return label;
        }
      }
    }
    return LineStarts.stripped(Unescaped.pieces(words, 0));
  }

  private static boolean isLink(Inline inline) {
    return inline instanceof Inline.Link
        || inline instanceof Inline.Html
        || (inline instanceof Inline.Emphasis emphasis
            && emphasis.children().stream().anyMatch(InlineConverter::isLink));
  }

  /**
   * Line endings become spaces, and one space is taken off both ends if there is more inside
   * (CommonMark 6.1).
   */
  private static String codeSpan(Code code) {
    String raw = code.getText().toString();
    // in a table the bar is the cell's, so its escape is resolved even here (GFM 4.10)
    String cell = code.getAncestorOfType(TableCell.class) == null ? raw : raw.replace("\\|", "|");
    String text = cell.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    boolean padded = text.length() > 1 && text.startsWith(" ") && text.endsWith(" ");
    return padded && text.chars().anyMatch(c -> c != ' ')
        ? text.substring(1, text.length() - 1)
        : text;
  }
}
