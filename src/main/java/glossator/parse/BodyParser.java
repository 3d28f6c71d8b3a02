package glossator.parse;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import glossator.markup.Block;
import glossator.markup.Span;
import glossator.model.RawHtml;
import glossator.parse.raw.RawHtmlRules;
import glossator.parse.syntax.FencedDiv;
import glossator.parse.syntax.FootnoteDefinition;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses Markdown to our markup. Stateless, and so for all threads. */
public final class BodyParser {
  private final RawHtml html;
  private final ProblemSink problems;

  /**
   * @param html what becomes of HTML in the Markdown
   * @param problems takes what is wrong with the Markdown
   */
  public BodyParser(RawHtml html, ProblemSink problems) {
    this.html = html;
    this.problems = problems;
  }

  /**
   * Parses a document's body.
   *
   * @param start offset of the body in the file, in UTF-16 units; every span counts from the file's
   *     beginning
   */
  public ParsedBody parse(SourceText source, int start) {
    BasedSequence whole = BasedSequence.of(source.content());
    Document document = Markdown.parse(whole.subSequence(start, whole.length()));
    return convert(document, source);
  }

  /** A block that is nested too deeply is left out, and what stands around it is read. */
  private boolean isTooDeep(Node block, SourceText source) {
    Optional<Node> tooDeep = Nesting.tooDeep(block);
    tooDeep.ifPresent(
        node ->
            problems.error(
                "nested-too-deeply",
                source,
                node.getStartOffset(),
                "the mark-up is nested more than " + Nesting.DEEPEST + " deep",
                "is it meant as mark-up? A backslash before a mark takes its meaning away"));
    return tooDeep.isPresent();
  }

  private ParsedBody convert(Document document, SourceText source) {
    BlockConverter converter = new BlockConverter(document, source, problems);
    RawHtmlRules rules = new RawHtmlRules(source, html, problems);
    List<Block> blocks = new ArrayList<>();
    List<ParsedBody.FencedNote> notes = new ArrayList<>();
    List<ParsedBody.Footnote> footnotes = new ArrayList<>();
    for (Node node : document.getChildren()) {
      if (isTooDeep(node, source)) {
        continue;
      }
      if (node instanceof FencedDiv div) {
        notes.add(note(div, converter, rules, source));
      } else if (node instanceof FootnoteDefinition footnote) {
        Span label = new Span(footnote.label().getStartOffset(), footnote.label().getEndOffset());
        footnotes.add(
            new ParsedBody.Footnote(
                label, footnote.label().toString(), rules.apply(converter.children(node))));
      } else {
        converter.convert(node, blocks);
      }
    }
    return new ParsedBody(rules.apply(blocks), List.copyOf(notes), List.copyOf(footnotes));
  }

  private ParsedBody.FencedNote note(
      FencedDiv div, BlockConverter converter, RawHtmlRules rules, SourceText source) {
    Span at = new Span(div.attributes().getStartOffset(), div.attributes().getEndOffset());
    if (!div.isClosed()) {
      boolean swallows = div.getFirstChildAny(FencedDiv.class) != null;
      problems.error(
          "unclosed-note",
          source,
          div.getStartOffset(),
          "the note is not closed",
          "end it with a line of three colons"
              + (swallows ? ", :::, before the next note begins" : ": :::"));
    }
    Attributes attributes = new AttributesReader(source, at, problems).read();
    return new ParsedBody.FencedNote(
        InlineConverter.span(div), attributes, rules.apply(converter.children(div)));
  }
}
