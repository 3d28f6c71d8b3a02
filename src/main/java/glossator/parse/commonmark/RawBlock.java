package glossator.parse.commonmark;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** The lines of an HTML block, up to its end condition (4.6). */
final class RawBlock extends AbstractBlockParser {
  private final HtmlBlockKind kind;
  private final HtmlBlockBase block;
  private final BlockContent content = new BlockContent();
  private boolean ended;

  RawBlock(HtmlBlockKind kind) {
    this.kind = kind;
    this.block = kind == HtmlBlockKind.COMMENT ? new HtmlCommentBlock() : new HtmlBlock();
  }

  @Override
  public HtmlBlockBase getBlock() {
    return block;
  }

  @Override
  public boolean isRawText() {
    return true;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    if (ended || (state.isBlank() && kind.endsBeforeBlankLine())) {
      return null;
    }
    return BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    ended = kind.endsWith(line);
    content.add(PartialTab.expanded(state, line), state.getIndent());
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setContent(content);
  }
}
