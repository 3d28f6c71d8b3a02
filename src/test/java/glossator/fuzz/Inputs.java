package glossator.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * Makes the inputs of a target: by its grammar, by mangling these, and by mangling files of the
 * project’s fixtures.
 */
final class Inputs {
  /** Odd, so that neighbouring inputs have seeds far from each other (2^64 by the golden ratio). */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final int SORTS = 4;

  private final Grammar grammar;
  private final String rule;
  private final List<byte[]> samples;

  /**
   * @param rule of the grammar, for a whole input
   * @param samples to be mangled, in an order that is the same each time
   */
  Inputs(Grammar grammar, String rule, List<byte[]> samples) {
    this.grammar = grammar;
    this.rule = rule;
    this.samples = samples;
  }

  /** The input of a number, the same each time. */
  byte[] make(long seed, long number) {
    Random random = new Random(seed + (number + 1) * SPREAD);
    Mutation mutation = new Mutation(grammar, random);
    int sort = random.nextInt(SORTS);
    if (sort < 2 && !samples.isEmpty()) {
      return mutation.of(sample(random), sample(random), rule);
    }
    byte[] made = grammar.make(rule, random).getBytes(StandardCharsets.UTF_8);
    return sort == 2 || samples.isEmpty() ? made : mutation.of(made, sample(random), rule);
  }

  private byte[] sample(Random random) {
    return samples.get(random.nextInt(samples.size()));
  }
}
