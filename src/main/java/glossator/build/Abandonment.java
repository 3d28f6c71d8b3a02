package glossator.build;

import java.util.function.BooleanSupplier;

/** Whether something more urgent has come; once it has, it has. Used by several threads. */
final class Abandonment implements BooleanSupplier {
  private final BooleanSupplier urgent;
  private volatile boolean come;

  Abandonment(BooleanSupplier urgent) {
    this.urgent = urgent;
  }

  /** Looks whether it has come. */
  @Override
  public boolean getAsBoolean() {
    if (!come && urgent.getAsBoolean()) {
      come = true;
    }
    return come;
  }

  /** Whether it had come when somebody looked. */
  boolean isCome() {
    return come;
  }
}
