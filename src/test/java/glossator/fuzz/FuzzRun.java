package glossator.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The long run: {@code FuzzRun seed target=count ...}, one line for each target. {@code FuzzRun
 * file ...} gives kept inputs again, with the trace of what goes wrong.
 */
public final class FuzzRun {
  private static final double NANOSECONDS = 1e9;

  private FuzzRun() {}

  /** Runs the campaigns asked for; ends with 1 when anything went wrong. */
  public static void main(String[] arguments) throws IOException {
    if (arguments[0].contains("/")) {
      for (String file : arguments) {
        again(Path.of(file));
      }
      return;
    }
    System.exit(campaigns(arguments) ? 0 : 1);
  }

  private static void again(Path file) throws IOException {
    String target = file.getFileName().toString().split("-", 2)[0];
    FuzzTargets.named(target).take(Files.readAllBytes(file));
  }

  private static boolean campaigns(String... arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Grammar grammar = Grammar.read();
    long seed = Long.parseLong(arguments[0]);
    boolean good = true;
    for (int i = 1; i < arguments.length; i++) {
      String[] part = arguments[i].split("=", 2);
      long count = Long.parseLong(part[1]);
      long start = System.nanoTime();
      Map<String, String> failures =
          new Campaign(FuzzTargets.named(part[0]), grammar, seed).run(0, count);
      out.printf(
          "%-14s seed %d  %,9d inputs  %,8.0f s  %d kinds of failure%n",
          part[0], seed, count, (System.nanoTime() - start) / NANOSECONDS, failures.size());
      failures.forEach((what, file) -> out.println("  " + what + "\n    " + file));
      good &= failures.isEmpty();
    }
    return good;
  }
}
