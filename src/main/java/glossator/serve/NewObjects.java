package glossator.serve;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The part of Java's memory that new objects go to. When it is full, everything waits until what is
 * still wanted has been taken out of it; that had better be while nobody waits for a page. Java
 * offers no other way to have that done, and nothing else, than to fill it.
 */
final class NewObjects {
  /** Less of it than this part being filled leaves room enough for an update. */
  private static final int SHARE = 4;

  /** Small enough for any collector to take it for an object like others. */
  private static final int PIECE = 1 << 16;

  /** So many pieces are made before anything is asked. */
  private static final int PIECES = 16;

  /** Looked for when it is first asked for, since that takes longer than a page. */
  private static final class Young {
    static final Optional<MemoryPoolMXBean> POOL =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(each -> each.getName().contains("Eden"))
            .findFirst();
  }

  /** Where others could see it, so that the compiler does not take a piece for not needed. */
  @SuppressWarnings("UnusedVariable")
  private volatile byte @Nullable [] piece;

  /**
   * Has it emptied, unless there is room in it or the collector knows no such part.
   *
   * @param abandoned whether somebody waits now
   * @return whether it was emptied
   */
  boolean empty(BooleanSupplier abandoned) {
    return Young.POOL.isPresent() && empty(Young.POOL.get(), abandoned);
  }

  private boolean empty(MemoryPoolMXBean young, BooleanSupplier abandoned) {
    MemoryUsage usage = young.getUsage();
    long used = usage.getUsed();
    if (used < usage.getCommitted() / SHARE) {
      return false;
    }
    for (long made = 0; made < usage.getCommitted(); made += (long) PIECES * PIECE) {
      if (abandoned.getAsBoolean()) {
        break;
      }
      for (int i = 0; i < PIECES; i++) {
        piece = new byte[PIECE];
      }
      long now = young.getUsage().getUsed();
      if (now < used) {
        piece = null;
        return true;
      }
      used = now;
    }
    piece = null;
    return false;
  }
}
