package glossator.bind;

import glossator.markup.Block;
import glossator.markup.BlockTree;
import glossator.parse.ParsedEdition;
import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.SourceSpan;
import glossator.problem.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every paragraph of the text an id and a number. An id that is written ({@code {#p4}})
 * stays; the others are numbered in reading order around them. The number of {@code p4} is 4, so
 * that what a reader cites and what an author writes are the same.
 */
final class ParagraphNumbering {
  private final ProblemSink problems;
  private final Map<String, SourceSpan> written = new HashMap<>();
  private final Map<String, Numbered> numbered = new LinkedHashMap<>();
  private int last;

  ParagraphNumbering(ProblemSink problems) {
    this.problems = problems;
  }

  /**
   * A numbered paragraph.
   *
   * @param section the id of the section that holds it
   * @param paragraph with content not yet bound
   */
  record Numbered(String section, Block.CitableParagraph paragraph) {}

  /** The text of a section with its paragraphs numbered. */
  record NumberedText(ParsedEdition.Prose text, List<Block> blocks) {}

  /** Numbers all sections, in reading order. */
  List<NumberedText> number(List<ParsedEdition.Prose> texts) {
    texts.forEach(text -> collect(text.source(), text.body().blocks()));
    List<NumberedText> result = new ArrayList<>();
    for (ParsedEdition.Prose text : texts) {
      List<Block> blocks =
          BlockTree.replace(
              text.body().blocks(), Block.Paragraph.class, paragraph -> number(text, paragraph));
      result.add(new NumberedText(text, blocks));
    }
    return result;
  }

  /** All paragraphs by id, in reading order, once they are numbered. */
  Map<String, Numbered> paragraphs() {
    return numbered;
  }

  private void collect(SourceText source, List<Block> blocks) {
    BlockTree.forEach(
        blocks,
        Block.Paragraph.class,
        paragraph -> {
          if (!paragraph.id().isEmpty()) {
            SourceSpan at = source.at(source.content().lastIndexOf("{#", paragraph.span().end()));
            SourceSpan first = written.putIfAbsent(paragraph.id(), at);
            if (first != null) {
              problems.report(
                  Problem.error(
                      "duplicate-id",
                      at,
                      "the paragraph id “" + paragraph.id() + "” is used twice",
                      "the first is at " + first));
            }
          }
        });
  }

  private Block number(ParsedEdition.Prose text, Block.Paragraph paragraph) {
    boolean numeric = paragraph.id().matches("p[0-9]{1,8}[a-z]*");
    String number;
    if (numeric) {
      number = paragraph.id().substring(1);
      last = Integer.parseInt(number.replaceAll("[a-z]", ""));
    } else {
      do {
        last++;
      } while (written.containsKey("p" + last) || numbered.containsKey("p" + last));
      number = String.valueOf(last);
    }
    String id = paragraph.id().isEmpty() ? "p" + number : paragraph.id();
    Block.CitableParagraph result =
        new Block.CitableParagraph(paragraph.span(), id, number, paragraph.content(), List.of());
    numbered.putIfAbsent(id, new Numbered(text.id(), result));
    return result;
  }
}
