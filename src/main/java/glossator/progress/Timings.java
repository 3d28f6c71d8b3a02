package glossator.progress;

import java.util.EnumMap;
import java.util.Map;

/** Takes the time of each stage and passes on what it hears. */
public final class Timings implements Progress {
  private final Progress listener;
  private final Map<Stage, Long> nanoseconds = new EnumMap<>(Stage.class);

  /**
   * @param listener hears what this hears
   */
  public Timings(Progress listener) {
    this.listener = listener;
  }

  @Override
  public Running begin(Stage stage, int total) {
    Running heard = listener.begin(stage, total);
    long start = System.nanoTime();
    return new Running() {
      @Override
      public void step() {
        heard.step();
      }

      @Override
      public void end() {
        nanoseconds.merge(stage, System.nanoTime() - start, Long::sum);
        heard.end();
      }
    };
  }

  /** How long each stage took that is over, in nanoseconds, in the order of the stages. */
  public Map<Stage, Long> nanoseconds() {
    return new EnumMap<>(nanoseconds);
  }
}
