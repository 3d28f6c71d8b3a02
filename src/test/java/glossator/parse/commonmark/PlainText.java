package glossator.parse.commonmark;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;

/** The text of an image's description, without its markup (6.4). */
final class PlainText {
  private PlainText() {}

  static String of(Node node) {
    StringBuilder text = new StringBuilder();
    collect(node, text);
    return text.toString();
  }

  /**
   * The characters of a text node without the backslashes that escape one (2.4); entities are other
   * nodes.
   */
  static String literal(Node text) {
    return text.getChars().toString().replaceAll("\\\\([!-/:-@\\[-`{-~])", "$1");
  }

  private static void collect(Node parent, StringBuilder text) {
    for (Node node : parent.getChildren()) {
      if (node instanceof Text) {
        text.append(literal(node));
      } else if (node instanceof HtmlEntity) {
        text.append(Escaping.unescapeHtml(node.getChars()));
      } else if (node instanceof Code code) {
        text.append(CodeContent.of(code));
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        text.append('\n');
      } else if (!(node instanceof HtmlInlineBase)) {
        collect(node, text);
      }
    }
  }
}
