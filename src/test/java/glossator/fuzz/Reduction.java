package glossator.fuzz;

import java.time.Duration;

/** Makes an input that fails as short as it can be while it fails in the same way. */
final class Reduction {
  private static final int MOST_ATTEMPTS = 3_000;

  private final FuzzTarget target;
  private final String failure;
  private final Duration limit;
  private int attempts;

  /**
   * @param failure what {@link Attempt} says of the input
   * @param limit for each attempt
   */
  Reduction(FuzzTarget target, String failure, Duration limit) {
    this.target = target;
    this.failure = failure;
    this.limit = limit;
  }

  /** Takes pieces out of an input, the longest first. */
  byte[] of(byte[] input) {
    byte[] shortest = input;
    for (int piece = Math.max(1, input.length / 2); piece > 0; piece /= 2) {
      int at = 0;
      while (at < shortest.length && attempts < MOST_ATTEMPTS) {
        byte[] without = without(shortest, at, Math.min(shortest.length, at + piece));
        if (failsAlike(without)) {
          shortest = without;
        } else {
          at += piece;
        }
      }
    }
    return shortest;
  }

  private boolean failsAlike(byte[] input) {
    attempts++;
    return Attempt.of(target, input, limit).equals(failure);
  }

  private static byte[] without(byte[] input, int from, int to) {
    byte[] rest = new byte[input.length - (to - from)];
    System.arraycopy(input, 0, rest, 0, from);
    System.arraycopy(input, to, rest, from, input.length - to);
    return rest;
  }
}
