package glossator.parse;

import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import glossator.markup.Block;
import glossator.markup.Inline;
import glossator.markup.Span;
import java.util.ArrayList;
import java.util.List;

/** Turns flexmark's tables and definition lists into ours. */
final class TableConverter {
  private final InlineConverter inlines;
  private final BlockConverter blocks;

  TableConverter(InlineConverter inlines, BlockConverter blocks) {
    this.inlines = inlines;
    this.blocks = blocks;
  }

  Block table(TableBlock table, Span span) {
    List<Block.Row> head = new ArrayList<>();
    List<Block.Row> body = new ArrayList<>();
    for (Node part : table.getChildren()) {
      if (part instanceof TableHead) {
        rows(part, head);
      } else if (part instanceof TableBody) {
        rows(part, body);
      }
    }
    return new Block.Table(span, "", List.copyOf(head), List.copyOf(body));
  }

  private void rows(Node part, List<Block.Row> out) {
    for (Node row : part.getChildren()) {
      List<Block.Cell> cells = new ArrayList<>();
      for (Node node : row.getChildren()) {
        if (node instanceof TableCell cell) {
          cells.add(new Block.Cell(alignment(cell), List.copyOf(inlines.children(cell))));
        }
      }
      out.add(new Block.Row(List.copyOf(cells)));
    }
  }

  private static Block.Alignment alignment(TableCell cell) {
    TableCell.Alignment alignment = cell.getAlignment();
    if (alignment == null) {
      return Block.Alignment.NONE;
    }
    return switch (alignment) {
      case LEFT -> Block.Alignment.START;
      case CENTER -> Block.Alignment.CENTER;
      case RIGHT -> Block.Alignment.END;
    };
  }

  Block definitions(DefinitionList list, Span span) {
    List<Block.Definition> definitions = new ArrayList<>();
    List<List<Inline>> terms = new ArrayList<>();
    List<List<Block>> meanings = new ArrayList<>();
    for (Node node : list.getChildren()) {
      if (node instanceof DefinitionTerm) {
        if (!meanings.isEmpty()) {
          definitions.add(new Block.Definition(List.copyOf(terms), List.copyOf(meanings)));
          terms.clear();
          meanings.clear();
        }
        terms.add(term(node));
      } else if (node instanceof DefinitionItem) {
        meanings.add(blocks.children(node));
      }
    }
    definitions.add(new Block.Definition(List.copyOf(terms), List.copyOf(meanings)));
    return new Block.Definitions(span, "", List.copyOf(definitions));
  }

  /** flexmark wraps the words of a term in a paragraph. */
  private List<Inline> term(Node term) {
    Node holder = term.getFirstChild();
    boolean wrapped =
        holder instanceof com.vladsch.flexmark.ast.Paragraph && holder.getNext() == null;
    return List.copyOf(inlines.children(wrapped && holder != null ? holder : term));
  }
}
