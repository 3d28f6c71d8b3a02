package glossator.parse.syntax;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import glossator.parse.commonmark.Literal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses containers between {@code :::} fences. The closing line is consumed and the container
 * ended at the line after it: ending it at once leaves it active while a paragraph is open, and it
 * swallows the rest of the document.
 */
final class FencedDivParser extends ContainerParser {
  private static final Pattern OPENING =
      Pattern.compile("^(:{3,})[ \\t]*([{\\w].*?)[ \\t]*:*[ \\t]*$");
  private static final Pattern CLOSING = Pattern.compile("^(:{3,})[ \\t]*$");

  /**
   * So many may be open in one another, each of which has a look at every line. More than one is
   * reported anyway: a note cannot hold a note.
   */
  private static final int DEEPEST = 20;

  private final FencedDiv block;

  private FencedDivParser(FencedDiv block) {
    super(block);
    this.block = block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (block.isClosed()) {
      return BlockContinue.none();
    }
    if (closes(state)) {
      block.close();
      return BlockContinue.atIndex(state.getLine().length());
    }
    return BlockContinue.atIndex(state.getIndex());
  }

  private boolean closes(ParserState state) {
    if (state.getIndent() > 3 || !mayBeFence(state)) {
      return false;
    }
    Matcher matcher =
        CLOSING.matcher(state.getLine().subSequence(state.getNextNonSpaceIndex()).trimEOL());
    return matcher.find() && matcher.end(1) >= block.fence() && innermost(state);
  }

  private static boolean mayBeFence(ParserState state) {
    int start = state.getNextNonSpaceIndex();
    return start < state.getLine().length() && state.getLine().charAt(start) == ':';
  }

  /** Whether no container within this one, nor a code block, has a better claim to the line. */
  private boolean innermost(ParserState state) {
    List<BlockParser> active = state.getActiveBlockParsers();
    for (int i = active.indexOf(this) + 1; i < active.size(); i++) {
      Block inner = active.get(i).getBlock();
      if (inner instanceof FencedCodeBlock || (inner instanceof FencedDiv div && !div.isClosed())) {
        return false;
      }
    }
    return true;
  }

  static final class Factory extends ContainerFactory {
    Factory() {
      super(Starter::new);
    }
  }

  private static int open(ParserState state) {
    int open = 0;
    for (BlockParser parser : state.getActiveBlockParsers()) {
      open += parser.getBlock() instanceof FencedDiv div && !div.isClosed() ? 1 : 0;
    }
    return open;
  }

  private static final class Starter extends AbstractBlockParserFactory {
    Starter(DataHolder options) {
      super(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (state.getIndent() > 3 || !mayBeFence(state)) {
        return BlockStart.none();
      }
      BasedSequence line = state.getLine();
      int start = state.getNextNonSpaceIndex();
      BasedSequence rest = line.subSequence(start).trimEOL();
      String written = Literal.of(rest);
      if (CLOSING.matcher(written).find() && open(state) == 0) {
        return BlockStart.of(new StrayFenceParser(rest)).atIndex(line.length());
      }
      Matcher matcher = OPENING.matcher(written);
      if (!matcher.find() || open(state) >= DEEPEST) {
        return BlockStart.none();
      }
      BasedSequence attributes = line.subSequence(start + matcher.start(2), start + matcher.end(2));
      return BlockStart.of(new FencedDivParser(new FencedDiv(attributes, matcher.end(1))))
          .atIndex(line.length());
    }
  }
}
