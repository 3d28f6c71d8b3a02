package glossator.progress;

/**
 * Hears of the course of a build. Stages follow each other; their steps may come from any thread.
 */
@FunctionalInterface
public interface Progress {
  /** Hears nothing. */
  Progress SILENT = (stage, total) -> Running.UNHEARD;

  /**
   * A stage begins.
   *
   * @param total how many steps it will have; 0 when it has none
   * @return hears of the rest of it
   */
  Running begin(Stage stage, int total);

  /** A stage without steps, from its beginning to its end. */
  default <T, E extends Exception> T during(Stage stage, Work<T, E> work) throws E {
    Running running = begin(stage, 0);
    try {
      return work.run();
    } finally {
      running.end();
    }
  }

  /** A stage that runs. */
  interface Running {
    /** Hears nothing. */
    Running UNHEARD =
        new Running() {
          @Override
          public void step() {}

          @Override
          public void end() {}
        };

    /** One more step is done. */
    void step();

    /** The stage is over. */
    void end();
  }

  /** What a stage does. */
  @FunctionalInterface
  interface Work<T, E extends Exception> {
    T run() throws E;
  }
}
