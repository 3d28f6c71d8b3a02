package glossator.build;

import java.util.function.BooleanSupplier;

/** Whether something more urgent has come; once it has, it has. Used by several threads. */
final class Abandonment implements BooleanSupplier {
  /** It is looked again after so long, in ns: whoever asks does so for each of many documents. */
  private static final long PAUSE = 500_000;

  private final BooleanSupplier urgent;
  private volatile long looked = System.nanoTime() - PAUSE;
  private volatile boolean come;

  Abandonment(BooleanSupplier urgent) {
    this.urgent = urgent;
  }

  /** Looks whether it has come. */
  @Override
  public boolean getAsBoolean() {
    long now = System.nanoTime();
    if (!come && now - looked >= PAUSE) {
      looked = now;
      if (urgent.getAsBoolean()) {
        come = true;
      }
    }
    return come;
  }

  /** Whether it had come when somebody looked. */
  boolean isCome() {
    return come;
  }
}
