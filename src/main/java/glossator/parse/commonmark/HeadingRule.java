package glossator.parse.commonmark;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * ATX headings (4.2) and setext headings (4.3), which do not take in link reference definitions
 * (4.7).
 */
final class HeadingRule extends BlockRule {
  private static final int DEEPEST_LEVEL = 6;

  HeadingRule() {
    // dashes under a paragraph make a heading, not a line
    super(ThematicBreakRule.class);
  }

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    if (state.getIndent() >= CODE_INDENT) {
      return null;
    }
    BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex());
    return switch (line.firstChar()) {
      case '#' -> numbered(state, line);
      case '=', '-' -> underlined(state, line, matched);
      default -> null;
    };
  }

  private static @Nullable BlockStart numbered(ParserState state, BasedSequence line) {
    int level = Scan.run(line, 0, '#');
    boolean separated = level == line.length() || Characters.isSpaceOrTab(line.charAt(level));
    if (level > DEEPEST_LEVEL || !separated) {
      return null;
    }
    int start = Scan.spaces(line, level);
    int end = Math.max(start, spacesBefore(line, line.length()));
    int closing = end;
    while (closing > start && line.charAt(closing - 1) == '#') {
      closing--;
    }
    boolean closed = closing < end && Characters.isSpaceOrTab(line.charAt(closing - 1));
    HeadingParser parser = new HeadingParser(level);
    Heading heading = (Heading) parser.getBlock();
    heading.setOpeningMarker(line.subSequence(0, level));
    if (closed) {
      heading.setText(line.subSequence(start, Math.max(start, spacesBefore(line, closing))));
      heading.setClosingMarker(line.subSequence(closing, end));
    } else {
      heading.setText(line.subSequence(start, end));
    }
    heading.setCharsFromContent();
    return BlockStart.of(parser).atIndex(state.getLine().length());
  }

  private static int spacesBefore(CharSequence line, int end) {
    int at = end;
    while (at > 0 && Characters.isSpaceOrTab(line.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static @Nullable BlockStart underlined(
      ParserState state, BasedSequence line, MatchedBlockParser matched) {
    int end = Scan.run(line, 0, line.firstChar());
    if (!matched.getBlockParser().isParagraphParser() || Scan.spaces(line, end) < line.length()) {
      return null;
    }
    BlockContent paragraph = matched.getBlockParser().getBlockContent();
    List<BasedSequence> lines = paragraph.getLines();
    int definitions = DefinitionReader.countLines(lines);
    if (definitions == lines.size()) {
      // nothing is left to be a heading; the line goes on as text (example 216)
      return null;
    }
    HeadingParser parser = new HeadingParser(line.firstChar() == '=' ? 1 : 2);
    Heading heading = (Heading) parser.getBlock();
    List<BasedSequence> text = ContinuationLines.stripped(lines.subList(definitions, lines.size()));
    heading.setText(SegmentedSequence.create(text.get(0), text).trim());
    heading.setClosingMarker(line.subSequence(0, end));
    heading.setCharsFromContent();
    BlockStart start =
        definitions == 0
            ? BlockStart.of(parser)
            : BlockStart.of(definitions(paragraph.subContents(0, definitions)), parser);
    return start.atIndex(state.getLine().length()).replaceActiveBlockParser();
  }

  /**
   * A paragraph of definitions only; they are read with all others, since the first of a label
   * counts.
   */
  private static BlockParser definitions(BlockContent lines) {
    ParagraphParser parser = new ParagraphParser();
    parser.getBlockContent().addAll(lines.getLines(), lines.getLineIndents());
    return parser;
  }
}
