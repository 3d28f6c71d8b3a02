package glossator.fuzz;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One input given to a target. */
final class Attempt {
  private static ExecutorService worker = worker();

  private Attempt() {}

  private static ExecutorService worker() {
    return Executors.newSingleThreadExecutor(
        task -> {
          Thread thread = new Thread(task, "fuzz");
          thread.setDaemon(true);
          return thread;
        });
  }

  /** What went wrong, in one line that is the same for the same fault; empty when nothing did. */
  static synchronized String of(FuzzTarget target, byte[] input, Duration limit) {
    try {
      return once(target, input, limit);
    } catch (TimeoutException busy) {
      return again(target, input, limit); // the machine may have had other things to do
    }
  }

  private static String again(FuzzTarget target, byte[] input, Duration limit) {
    try {
      return once(target, input, limit);
    } catch (TimeoutException hang) {
      return target.name() + ": no end within " + limit.toSeconds() + " s, twice";
    }
  }

  private static String once(FuzzTarget target, byte[] input, Duration limit)
      throws TimeoutException {
    Future<Throwable> result = worker.submit(() -> fault(target, input));
    try {
      Throwable fault = result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return fault == null ? "" : described(fault);
    } catch (TimeoutException hang) {
      worker = worker(); // the old one may never end
      throw hang;
    } catch (ExecutionException | InterruptedException unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }

  @SuppressWarnings("NullAway") // null when there is no fault
  private static Throwable fault(FuzzTarget target, byte[] input) {
    try {
      target.take(input);
      return null;
    } catch (IOException | RuntimeException | StackOverflowError | AssertionError fault) {
      return fault;
    }
  }

  /** The fault and where in the program it happened. */
  private static String described(Throwable fault) {
    String where =
        Arrays.stream(fault.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("glossator."))
            .filter(frame -> !frame.getClassName().startsWith("glossator.fuzz.Soundness"))
            .map(StackTraceElement::toString)
            .findFirst()
            .orElse("outside the program");
    String message = fault instanceof Unsound ? String.valueOf(fault.getMessage()) : "";
    String kind = message.split(":", 2)[0];
    return (message.isEmpty() ? fault.getClass().getName() : kind) + " at " + where;
  }
}
