package glossator.parse;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import glossator.markup.Block;
import glossator.markup.Inline;
import glossator.markup.Span;
import glossator.parse.syntax.FencedDiv;
import glossator.parse.syntax.FootnoteDefinition;
import glossator.parse.syntax.StrayFence;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Turns flexmark's block nodes into ours. */
final class BlockConverter {
  private final SourceText source;
  private final ProblemSink problems;
  private final InlineConverter inlines;
  private final TableConverter tables;
  private final MisplacedBlocks misplaced;

  BlockConverter(Document document, SourceText source, ProblemSink problems) {
    this.source = source;
    this.problems = problems;
    this.inlines = new InlineConverter(document);
    this.misplaced = new MisplacedBlocks(source, problems);
    this.tables = new TableConverter(inlines, this);
  }

  /** The blocks in a container. */
  List<Block> children(Node parent) {
    List<Block> blocks = new ArrayList<>();
    for (Node child : parent.getChildren()) {
      convert(child, blocks);
    }
    return List.copyOf(blocks);
  }

  /** Adds the block that a node is; link reference definitions add none. */
  void convert(Node node, List<Block> out) {
    Span span = InlineConverter.span(node);
    if (node instanceof Paragraph) {
      paragraph(node, span, out);
    } else if (node instanceof Heading heading) {
      TrailingId trailing = TrailingId.of(inlines.children(node), source);
      out.add(new Block.Heading(span, heading.getLevel(), trailing.id(), trailing.content()));
    } else if (node instanceof BlockQuote) {
      out.add(new Block.Quotation(span, children(node)));
    } else if (node instanceof DefinitionList list) { // which is a ListBlock too
      out.add(tables.definitions(list, span));
    } else if (node instanceof ListBlock list) {
      out.add(enumeration(list, span));
    } else if (node instanceof ThematicBreak) {
      out.add(new Block.ThematicBreak(span));
    } else {
      literal(node, span, out);
    }
  }

  private void literal(Node node, Span span, List<Block> out) {
    if (node instanceof FencedCodeBlock code) {
      String info = Unescaped.string(code.getInfo());
      out.add(new Block.Code(span, info, code.getContentChars().normalizeEOL()));
    } else if (node instanceof IndentedCodeBlock code) {
      out.add(
          new Block.Code(
              span, "", code.getContentChars().trimTailBlankLines().normalizeEndWithEOL()));
    } else if (node instanceof HtmlBlockBase html) {
      html(html.getContentChars().normalizeEOL(), span, out);
    } else if (node instanceof TableBlock table) {
      out.add(tables.table(table, span));
    } else if (node instanceof DefinitionItem) {
      out.addAll(children(node)); // a colon where no term stands before it
    } else if (node instanceof FencedDiv
        || node instanceof FootnoteDefinition
        || node instanceof StrayFence) {
      misplaced.report(node);
    } else if (!(node instanceof Reference)) {
      throw new IllegalStateException("no conversion for " + node.getNodeName());
    }
  }

  private static void html(String literal, Span span, List<Block> out) {
    if (!EditorsComment.is(literal)) {
      out.add(new Block.Html(span, literal));
    }
  }

  private void paragraph(Node node, Span span, List<Block> out) {
    TrailingId trailing = TrailingId.of(inlines.children(node), source);
    List<Inline> content = trailing.content();
    if (!content.isEmpty()) {
      out.add(new Block.Paragraph(span, trailing.id(), content));
    } else if (!trailing.id().isEmpty()) {
      problems.error(
          "empty-paragraph",
          source,
          span.start(),
          "the id “" + trailing.id() + "” stands behind no words",
          "write it at the end of the paragraph, with no blank line between");
    }
  }

  private Block enumeration(ListBlock list, Span span) {
    List<List<Block>> entries = new ArrayList<>();
    for (Node entry : list.getChildren()) {
      entries.add(children(entry));
    }
    boolean ordered = list instanceof OrderedList;
    int start = list instanceof OrderedList numbered ? numbered.getStartNumber() : 1;
    return new Block.Enumeration(span, ordered, start, list.isTight(), List.copyOf(entries));
  }
}
