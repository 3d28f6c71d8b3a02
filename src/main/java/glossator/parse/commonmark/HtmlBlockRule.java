package glossator.parse.commonmark;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** The beginning of an HTML block (4.6). */
final class HtmlBlockRule extends BlockRule {

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    if (state.getIndent() >= CODE_INDENT || line.charAt(start) != '<') {
      return null;
    }
    // the paragraph may also be one in a block that this line has left, which it would continue
    // lazily
    boolean inParagraph = state.getActiveBlockParser().isParagraphParser();
    HtmlBlockKind kind = HtmlBlockKind.of(line.subSequence(start).toString(), inParagraph);
    // the indentation of the first line belongs to the block
    return kind == null ? null : BlockStart.of(new RawBlock(kind)).atIndex(state.getIndex());
  }
}
