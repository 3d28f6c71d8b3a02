package glossator.parse;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tables as flexmark reads them, in documents that have a bar: its own extension compiles a pattern
 * for each document, and looks for a bar in each paragraph.
 */
final class TableSyntax implements Parser.ParserExtension {
  private static final ParagraphPreProcessorFactory TABLES = TableParagraphPreProcessor.Factory();

  @Override
  public void parserOptions(MutableDataHolder options) {
    // nothing to set
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.paragraphPreProcessorFactory(new Factory());
  }

  private static final class Factory implements ParagraphPreProcessorFactory {
    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      return new Finder();
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return TABLES.getAfterDependents();
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return TABLES.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
      return TABLES.affectsGlobalScope();
    }
  }

  /** Looks for tables in the paragraphs of one document. */
  private static final class Finder implements ParagraphPreProcessor {
    private @Nullable ParagraphPreProcessor tables;
    private boolean looked;

    @Override
    public int preProcessBlock(Paragraph block, ParserState state) {
      if (!looked && block.getLineCount() > 0) {
        boolean bars = block.getLineChars(0).getBase().toString().indexOf('|') >= 0;
        tables = bars ? TABLES.apply(state) : null;
        looked = true;
      }
      return tables == null ? 0 : tables.preProcessBlock(block, state);
    }
  }
}
