package glossator.parse.commonmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExtensionsTest {
  private final Parser parser =
      CommonMarkParser.builder(
              List.of(TablesExtension.create(), DefinitionExtension.create(), new Marks()))
          .build();

  private static String tree(Node node) {
    StringBuilder tree = new StringBuilder(node.getClass().getSimpleName());
    if (node instanceof Text) {
      tree.append(":").append(node.getChars());
    } else if (node.hasChildren()) {
      tree.append('(');
      for (Node child : node.getChildren()) {
        tree.append(child == node.getFirstChild() ? "" : " ").append(tree(child));
      }
      tree.append(')');
    }
    return tree.toString();
  }

  @Test
  void tables() {
    assertEquals(
        "Document(Reference TableBlock(TableHead(TableRow(TableCell(Text:h)"
            + " TableCell(LinkRef(Text:a)))) TableSeparator(TableRow(TableCell(Text:---)"
            + " TableCell(Text:---))) TableBody(TableRow(TableCell(Emphasis(Text:b))"
            + " TableCell(Code(Text:c))))))",
        tree(parser.parse("[a]: u\n|h|[a]|\n|---|---|\n   |*b*|`c`|\n")));
  }

  @Test
  void definitionLists() {
    assertEquals(
        "Document(DefinitionList(DefinitionTerm(Paragraph(Text:t)) DefinitionItem(Paragraph(Text:d)"
            + " BulletList(BulletListItem(Paragraph(Text:e))))))",
        tree(parser.parse("t\n: d\n  - e\n")));
  }

  @Test
  void inlineExtensionOnBrackets() {
    assertEquals(
        "Document(Paragraph(Link(Text:a Mark Text:b) Text: ! Mark Text: [[c))",
        tree(parser.parse("[a[[m]]b](u) ![[m]] [[c\n")));
  }

  @Test
  void oneParserForManyThreads() {
    String markdown = "- [a] *b*\n\n[a]: u\n\n|h|\n|---|\n|[[m]]|\n\nt\n: d\n";
    String expected = tree(parser.parse(markdown));
    List<String> trees =
        IntStream.range(0, 2_000)
            .parallel()
            .mapToObj(number -> tree(parser.parse(markdown)))
            .distinct()
            .toList();
    assertEquals(List.of(expected), trees);
  }

  private static final class Mark extends Node {
    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** Reads {@code [[…]]}, also behind an exclamation mark. */
  private static final class Marks
      implements Parser.ParserExtension, InlineParserExtensionFactory, InlineParserExtension {
    private static final Pattern MARK = Pattern.compile("^!?\\[\\[\\w++]]");

    @Override
    public void parserOptions(MutableDataHolder options) {
      // nothing to set
    }

    @Override
    public void extend(Parser.Builder builder) {
      builder.customInlineParserExtensionFactory(this);
    }

    @Override
    public CharSequence getCharacters() {
      return "[!";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser inlineParser) {
      return this;
    }

    @Override
    public boolean parse(LightInlineParser inlineParser) {
      int start = inlineParser.getIndex();
      BasedSequence chars = inlineParser.match(MARK);
      if (chars == null) {
        return false;
      }
      if (chars.firstChar() == '!') {
        inlineParser.appendText(inlineParser.getInput(), start, start + 1);
      }
      Mark mark = new Mark();
      mark.setChars(chars.subSequence(chars.firstChar() == '!' ? 1 : 0));
      inlineParser.appendNode(mark);
      return true;
    }

    @Override
    public void finalizeDocument(InlineParser inlineParser) {
      // keeps nothing
    }

    @Override
    public void finalizeBlock(InlineParser inlineParser) {
      // keeps nothing
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
