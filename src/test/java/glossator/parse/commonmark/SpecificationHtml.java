package glossator.parse.commonmark;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkNode;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.nio.charset.StandardCharsets;

/** The HTML that the specification's examples show, made of nothing but the tree. */
final class SpecificationHtml {
  private final Document document;
  private final StringBuilder out = new StringBuilder();

  private SpecificationHtml(Document document) {
    this.document = document;
  }

  static String of(Document document) {
    SpecificationHtml html = new SpecificationHtml(document);
    html.children(document);
    return html.out.toString();
  }

  private void children(Node parent) {
    for (Node child : parent.getChildren()) {
      if (!block(child)) {
        inline(child);
      }
    }
  }

  private boolean block(Node node) {
    if (node instanceof Paragraph) {
      paragraph(node);
    } else if (node instanceof Heading heading) {
      element("h" + heading.getLevel(), "", node);
    } else if (node instanceof BlockQuote) {
      container("blockquote", "", node);
    } else if (node instanceof ListBlock) {
      list(node);
    } else if (node instanceof ListItem item) {
      item(item);
    } else if (node instanceof ThematicBreak) {
      line().append("<hr />\n");
    } else if (node instanceof FencedCodeBlock fenced) {
      code(fenced.getInfo().isEmpty() ? "" : language(fenced), fenced.getContentChars());
    } else if (node instanceof IndentedCodeBlock indented) {
      code("", indented.getContentChars());
    } else if (node instanceof HtmlBlockBase html) {
      line().append(html.getContentChars());
      line();
    } else {
      return node instanceof Reference;
    }
    return true;
  }

  private void paragraph(Node node) {
    if (node.getParent() instanceof ListItem item && item.isTight()) {
      children(node);
    } else {
      element("p", "", node);
    }
  }

  private void element(String name, String attributes, Node node) {
    line().append('<').append(name).append(attributes).append('>');
    children(node);
    out.append("</").append(name).append(">\n");
  }

  private void container(String name, String attributes, Node node) {
    line().append('<').append(name).append(attributes).append(">\n");
    children(node);
    line().append("</").append(name).append(">\n");
  }

  private void list(Node node) {
    int start = node instanceof OrderedList ordered ? ordered.getStartNumber() : 1;
    String name = node instanceof OrderedList ? "ol" : "ul";
    container(name, start == 1 ? "" : " start=\"" + start + "\"", node);
  }

  private void item(ListItem item) {
    line().append("<li>");
    Node first = item.getFirstChild();
    while (first instanceof Reference) {
      first = first.getNext();
    }
    if (first != null && !(item.isTight() && first instanceof Paragraph)) {
      out.append('\n');
    }
    children(item);
    if (first != null && !(item.isTight() && item.getLastChild() instanceof Paragraph)) {
      line();
    }
    out.append("</li>\n");
  }

  private static String language(FencedCodeBlock fenced) {
    String info = Escaping.unescapeString(fenced.getInfo());
    String word = info.split("\\s", 2)[0];
    return word.isEmpty() ? "" : " class=\"language-" + escape(word) + "\"";
  }

  private void code(String attributes, CharSequence content) {
    line().append("<pre><code").append(attributes).append('>').append(escape(content));
    if (content.length() > 0 && content.charAt(content.length() - 1) != '\n') {
      out.append('\n');
    }
    out.append("</code></pre>\n");
  }

  private void inline(Node node) {
    if (node instanceof Emphasis) {
      span("em", "", node);
    } else if (node instanceof StrongEmphasis) {
      span("strong", "", node);
    } else if (node instanceof Code code) {
      out.append("<code>").append(escape(CodeContent.of(code))).append("</code>");
    } else if (node instanceof HtmlInlineBase) {
      out.append(node.getChars());
    } else if (node instanceof HardLineBreak) {
      out.append("<br />\n");
    } else if (node instanceof SoftLineBreak) {
      out.append('\n');
    } else if (node instanceof HtmlEntity) {
      out.append(escape(Escaping.unescapeHtml(node.getChars())));
    } else if (!link(node)) {
      out.append(escape(PlainText.literal(node)));
    }
  }

  private boolean link(Node node) {
    if (node instanceof MailLink mail) {
      String address = "mailto:" + mail.getText();
      out.append("<a href=\"").append(escape(encode(address))).append("\">");
      out.append(escape(mail.getText())).append("</a>");
    } else if (node instanceof AutoLink automatic) {
      out.append("<a href=\"").append(escape(encode(automatic.getText().toString())));
      out.append("\">").append(escape(automatic.getText())).append("</a>");
    } else if (node instanceof RefNode reference) {
      target(node, reference.getReferenceNode(document), node instanceof ImageRef);
    } else if (node instanceof LinkNode inline) {
      target(node, inline, node instanceof Image);
    } else {
      return false;
    }
    return true;
  }

  private void target(Node node, LinkNodeBase target, boolean image) {
    String address = escape(encode(Escaping.unescapeString(target.getUrl())));
    String title = "";
    if (target.getTitleOpeningMarker().isNotNull()) {
      title = " title=\"" + escape(Escaping.unescapeString(target.getTitle())) + "\"";
    }
    if (image) {
      out.append("<img src=\"").append(address).append("\" alt=\"");
      out.append(escape(PlainText.of(node))).append('"').append(title).append(" />");
    } else {
      span("a", " href=\"" + address + "\"" + title, node);
    }
  }

  private void span(String name, String attributes, Node node) {
    out.append('<').append(name).append(attributes).append('>');
    children(node);
    out.append("</").append(name).append('>');
  }

  private StringBuilder line() {
    if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
    return out;
  }

  private static String escape(CharSequence text) {
    return text.toString()
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** What may not stand in an address is written as percent signs and numbers. */
  private static String encode(String address) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : address.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (octet & 0xff);
      boolean kept = character < 0x80 && Character.isLetterOrDigit(character);
      if (kept || "%;/?:@&=+$,-_.!~*'()#".indexOf(character) >= 0) {
        encoded.append(character);
      } else {
        encoded.append(String.format("%%%02X", octet & 0xff));
      }
    }
    return encoded.toString();
  }
}
