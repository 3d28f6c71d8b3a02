package glossator.page;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes note of what views look at beside what they are given: entities by their ids, and which
 * entities a document mentions. Used by several threads; a view is made by one.
 */
final class ViewReads {
  private static final ThreadLocal<Making> MAKING = ThreadLocal.withInitial(Making::new);

  /** What a thread’s view has looked at; a field is set more cheaply than what a thread has. */
  private static final class Making {
    @Nullable Set<Object> reads;
  }

  /** A view and what was looked at while it was made. */
  record Made<T>(T view, Collection<Object> reads) {}

  /** An entity, or what a document mentions, is looked at; it need not exist. */
  void note(Object part) {
    Set<Object> reads = MAKING.get().reads;
    if (reads != null) {
      reads.add(part);
    }
  }

  /** The same for all that another view looked at which is shown as it was. */
  void noteAll(Collection<Object> parts) {
    Set<Object> reads = MAKING.get().reads;
    if (reads != null) {
      reads.addAll(parts);
    }
  }

  /** Makes a view. Whoever makes another while this is made, looks at the same. */
  <T> Made<T> during(Supplier<T> make) {
    Making making = MAKING.get();
    Set<Object> outer = making.reads;
    Set<Object> reads = new HashSet<>();
    making.reads = reads;
    try {
      return new Made<>(make.get(), Set.copyOf(reads));
    } finally {
      making.reads = outer;
      if (outer != null) {
        outer.addAll(reads);
      }
    }
  }
}
