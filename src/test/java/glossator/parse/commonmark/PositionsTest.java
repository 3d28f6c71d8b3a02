package glossator.parse.commonmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.junit.jupiter.api.Test;

class PositionsTest {
  private static final String HEAD = "---\ntitle: x\n---\n";
  private static final String BODY =
      """
      [l]: /u
      Title *a*
      ===

      > - p [q][l]
      >   `c
      >     d` <!-- e -->
      >
      > [m]: <v w> 't'
      >   rest

      ~~~ x
      code
      ~~~
      """;

  private final Parser parser = CommonMarkParser.builder(List.of()).build();

  @Test
  void offsetsAreThoseOfTheWholeInput() {
    BasedSequence whole = BasedSequence.of(HEAD + BODY + "tail [l]\n");
    Document document =
        parser.parse(whole.subSequence(HEAD.length(), HEAD.length() + BODY.length()));
    StringBuilder tree = new StringBuilder();
    for (Node child : document.getChildren()) {
      dump(child, "", whole, tree);
    }
    assertEquals(
        """
        Reference '[l]: /u'
        Heading 'Title *a*|==='
          Text 'Title '
          Emphasis '*a*'
            Text 'a'
        BlockQuote '> - p [q][l]|>   `c|>     d` <!-- e -->|>|> [m]: <v w> 't'|>   rest|'
          BulletList '- p [q][l]|>   `c|>     d` <!-- e -->|'
            BulletListItem '- p [q][l]|>   `c|>     d` <!-- e -->|'
              Paragraph 'p [q][l]|>   `c|>     d` <!-- e -->|'
                Text 'p '
                LinkRef '[q][l]'
                  Text 'q'
                SoftLineBreak '|'
                Code '`c|>     d`'
                  Text 'c|>     d'
                Text ' '
                HtmlInlineComment '<!-- e -->'
          Reference '[m]: <v w> 't''
          Paragraph 'rest|'
            Text 'rest'
        FencedCodeBlock '~~~ x|code|~~~'
          Text 'code|'
        """,
        tree.toString());
  }

  /** Every node with what stands in the whole input between its offsets. */
  private static void dump(Node node, String indent, BasedSequence whole, StringBuilder tree) {
    String source =
        whole.subSequence(node.getStartOffset(), node.getEndOffset()).toString().replace('\n', '|');
    tree.append(indent).append(node.getNodeName()).append(" '").append(source).append("'\n");
    for (Node child : node.getChildren()) {
      dump(child, indent + "  ", whole, tree);
    }
  }
}
