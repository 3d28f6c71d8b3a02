package glossator.progress;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Does the same to each of many things, on all processors. Whoever is free takes the next, so that
 * a few that take long, wherever they stand, do not leave the others idle.
 */
public final class Crew {
  private Crew() {}

  /**
   * Calls an action for each number from 0, beginning them in this order; what it throws ends the
   * others after those that are begun, and is thrown.
   *
   * @param count how many numbers there are
   */
  public static void forEach(int count, IntConsumer action) {
    AtomicInteger next = new AtomicInteger();
    int hands = Math.min(count, Runtime.getRuntime().availableProcessors());
    IntStream.range(0, hands)
        .parallel()
        .forEach(
            hand -> {
              boolean done = false;
              try {
                for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                  action.accept(i);
                }
                done = true;
              } finally {
                if (!done) {
                  next.set(count);
                }
              }
            });
  }

  /** What becomes of each of a list, in its order; nothing of it may be null. */
  @SuppressWarnings("unchecked") // each is what the work has made
  public static <T, R> List<R> map(List<T> all, Function<? super T, ? extends R> work) {
    Object[] results = new Object[all.size()];
    forEach(results.length, i -> results[i] = work.apply(all.get(i)));
    return (List<R>) List.of(results);
  }
}
