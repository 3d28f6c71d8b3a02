package glossator.page;

import glossator.progress.Crew;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/** Views of parts of an edition that are made each time they are asked for, and not kept. */
final class UnmadeViews<P, T> extends AbstractList<T> implements RandomAccess {
  private final List<P> parts;
  private final Function<P, T> make;

  UnmadeViews(List<P> parts, Function<P, T> make) {
    this.parts = parts;
    this.make = make;
  }

  /**
   * A view of each of many parts: where there is a next time, made at once, for it; else not, so
   * that those of a whole edition need not be held together.
   *
   * @param make makes a view, by that memory; gives an equal one each time
   */
  static <P, T> List<T> of(List<P> parts, ViewMemory memory, Function<P, T> make) {
    return memory.isKept() ? Crew.map(parts, make) : new UnmadeViews<>(parts, make);
  }

  @Override
  public T get(int index) {
    return make.apply(parts.get(index));
  }

  @Override
  public int size() {
    return parts.size();
  }
}
