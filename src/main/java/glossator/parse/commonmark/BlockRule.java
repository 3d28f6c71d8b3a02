package glossator.parse.commonmark;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;

/**
 * The beginning of a kind of block. A rule has no state, so one object serves all documents;
 * flexmark tells rules apart by their class.
 */
abstract class BlockRule implements CustomBlockParserFactory, BlockParserFactory {
  /** The column at which a line is indented so far that it can only be code or text (4.4). */
  static final int CODE_INDENT = 4;

  private final Set<Class<?>> laterRules;

  /**
   * A rule that is asked before others.
   *
   * @param laterRules the rules which would claim the same line
   */
  BlockRule(Class<?>... laterRules) {
    this.laterRules = Set.of(laterRules);
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return this;
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of();
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return laterRules;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}
