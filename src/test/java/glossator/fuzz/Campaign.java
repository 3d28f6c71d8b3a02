package glossator.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Many inputs for one target, one after the other, each with a limit to its time. */
final class Campaign {
  private static final Path FOUND = Path.of("target", "fuzz");
  private static final int MOST_FAILURES = 20;

  /** What finishes at all finishes in milliseconds; the rest is for a machine that is busy. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final FuzzTarget target;
  private final Inputs inputs;
  private final long seed;
  private final Map<String, String> failures = new LinkedHashMap<>();

  Campaign(FuzzTarget target, Grammar grammar, long seed) throws IOException {
    this.target = target;
    this.seed = seed;
    this.inputs = new Inputs(grammar, target.rule(), target.samples());
  }

  /**
   * Feeds the target with inputs.
   *
   * @param from the number of the first
   * @param count how many
   * @return what went wrong, each kind once: the file of the input by what happened
   */
  Map<String, String> run(long from, long count) throws IOException {
    for (long number = from; number < from + count && failures.size() < MOST_FAILURES; number++) {
      byte[] input = inputs.make(seed, number);
      String failure = Attempt.of(target, input, LIMIT);
      if (!failure.isEmpty() && !failures.containsKey(failure)) {
        byte[] reduced = new Reduction(target, failure, LIMIT).of(input);
        failures.put(failure, keep(reduced, number).toString());
      }
    }
    return failures;
  }

  private Path keep(byte[] input, long number) throws IOException {
    Files.createDirectories(FOUND);
    return Files.write(FOUND.resolve(target.name() + "-" + seed + "-" + number), input);
  }
}
