package glossator.parse.syntax;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What flexmark wants to know of a block parser's factory, beyond how to make it: no order, no
 * global state.
 */
class ContainerFactory implements CustomBlockParserFactory {
  private final Function<DataHolder, BlockParserFactory> factory;

  ContainerFactory(Function<DataHolder, BlockParserFactory> factory) {
    this.factory = factory;
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return factory.apply(options);
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}
