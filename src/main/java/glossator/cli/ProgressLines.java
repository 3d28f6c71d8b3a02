package glossator.cli;

import glossator.progress.Progress;
import glossator.progress.Stage;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Shows the course of a build that takes more than a second: on a terminal in one line that
 * changes, elsewhere in a line for each stage, when it is over.
 */
final class ProgressLines implements Progress {
  private static final long SECOND = 1_000_000_000L;

  /** How often the line of a terminal changes. */
  private static final long PAUSE = SECOND / 10;

  /** ECMA-48: erase the line from its beginning. */
  private static final String ERASE = "\r\u001b[K";

  private final PrintWriter out;
  private final boolean terminal;
  private final LongSupplier clock;
  private final long start;
  private final AtomicLong shown;

  /**
   * @param out takes the lines
   * @param terminal whether a line can be written over
   * @param clock in nanoseconds, from any beginning
   */
  ProgressLines(PrintWriter out, boolean terminal, LongSupplier clock) {
    this.out = out;
    this.terminal = terminal;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.shown = new AtomicLong(start + SECOND - PAUSE);
  }

  @Override
  public Running begin(Stage stage, int total) {
    return new Line(stage, total);
  }

  /** Takes the line of a terminal away. */
  void clear() {
    if (terminal && clock.getAsLong() - start > SECOND) {
      out.print(ERASE);
      out.flush();
    }
  }

  private final class Line implements Running {
    private final Stage stage;
    private final int total;
    private final long began = clock.getAsLong();
    private final AtomicInteger done = new AtomicInteger();

    Line(Stage stage, int total) {
      this.stage = stage;
      this.total = total;
      show(began);
    }

    @Override
    public void step() {
      done.incrementAndGet();
      show(clock.getAsLong());
    }

    @Override
    public void end() {
      long now = clock.getAsLong();
      if (!terminal && now - start > SECOND) {
        out.println(words(now));
        out.flush();
      }
    }

    /** Whoever first comes after a pause writes the line. */
    private void show(long now) {
      long last = shown.get();
      if (terminal && now - last >= PAUSE && shown.compareAndSet(last, now)) {
        out.print(ERASE + words(now));
        out.flush();
      }
    }

    private String words(long now) {
      double seconds = (double) (now - began) / SECOND;
      if (total == 0) {
        return terminal
            ? stage.words() + " …"
            : String.format(Locale.ROOT, "%s: %.1f s", stage.words(), seconds);
      }
      int count = done.get();
      long rate = Math.round(count / Math.max(seconds, 0.001));
      String counted = String.format(Locale.ROOT, "%,d of %,d %s", count, total, stage.units());
      String rated = String.format(Locale.ROOT, "%,d a second", rate);
      return terminal
          ? stage.words() + " " + counted + ", " + rated
          : String.format(
              Locale.ROOT, "%s: %.1f s, %s, %s", stage.words(), seconds, counted, rated);
    }
  }
}
