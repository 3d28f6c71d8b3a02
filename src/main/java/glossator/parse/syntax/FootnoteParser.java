package glossator.parse.syntax;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses {@code [^1]: …}; it may follow a paragraph, or another footnote, without a blank line. */
final class FootnoteParser extends ContainerParser {
  private static final int CONTENT_INDENT = 4;
  private static final Pattern OPENING = Pattern.compile("^\\[\\^([^\\[\\]\\s^]++)]:[ \\t]*");

  private FootnoteParser(FootnoteDefinition block) {
    super(block);
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    if (state.getIndent() >= CONTENT_INDENT) {
      return BlockContinue.atColumn(state.getColumn() + CONTENT_INDENT);
    }
    return BlockContinue.none();
  }

  static final class Factory extends ContainerFactory {
    Factory() {
      super(Starter::new);
    }
  }

  private static final class Starter extends AbstractBlockParserFactory {
    Starter(DataHolder options) {
      super(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (state.getIndent() > 3) {
        return BlockStart.none();
      }
      BasedSequence line = state.getLine();
      int start = state.getNextNonSpaceIndex();
      Matcher matcher = OPENING.matcher(line.subSequence(start));
      if (!matcher.find()) {
        return BlockStart.none();
      }
      BasedSequence label = line.subSequence(start + matcher.start(1), start + matcher.end(1));
      return BlockStart.of(new FootnoteParser(new FootnoteDefinition(label)))
          .atIndex(start + matcher.end());
    }
  }
}
