package glossator.fuzz;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * How time grows with the length of pathological files: each once with so many pieces, with twice
 * and with four times as many, from the bytes to the pages. {@code GrowthRun pieces [name ...]}.
 */
public final class GrowthRun {
  private static final double MILLISECONDS = 1e6;
  private static final Duration LIMIT = Duration.ofMinutes(2);

  /** Of four times the text; linear is four, and what is over in no time is no matter. */
  private static final double SUSPICIOUS = 8;

  private static final double NOTHING = 400;
  private static final String HEADER = "---\ntitle: One\n---\n";
  private static final String ENTRY =
      "---\nname: Anna Vesterlund\nsummary: A pilot\n---\nShe saw it.\n";

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final int pieces;
  private final List<String> wanted;

  private GrowthRun(int pieces, List<String> wanted) {
    this.pieces = pieces;
    this.wanted = wanted;
  }

  /** Measures all, or those whose names are given behind the number. */
  public static void main(String[] arguments) {
    List<String> all = List.of(arguments);
    new GrowthRun(Integer.parseInt(all.get(0)), all.subList(1, all.size())).run();
    System.exit(0);
  }

  private void run() {
    for (Pathology each : Pathology.all()) {
      measure(
          each.name(),
          n ->
              Map.of(
                  "content/article/1-one.md", bytes(HEADER + each.text().apply(n)),
                  "content/people/vesterlund.md", bytes(ENTRY)));
    }
    for (LargeFile each : LargeFile.all()) {
      measure(
          each.path() + ": " + each.name(),
          n ->
              Map.of(
                  each.path(),
                  bytes(each.text().apply(n)),
                  "content/article/1-one.md",
                  bytes("# One\n\nAnna came.\n")));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void measure(String name, IntFunction<Map<String, byte[]>> files) {
    if (!wanted.isEmpty() && !wanted.contains(name)) {
      return;
    }
    double[] times = new double[3];
    String failure = "";
    for (int i = 0; i < times.length && failure.isEmpty(); i++) {
      byte[] edition = ManyFiles.joined(files.apply(pieces << i));
      System.gc();
      long start = System.nanoTime();
      failure = Attempt.of(new EditionTarget(), edition, LIMIT);
      times[i] = (System.nanoTime() - start) / MILLISECONDS;
    }
    double growth = times[2] / times[0];
    boolean grows = times[2] > NOTHING && growth > SUSPICIOUS;
    out.printf(
        "%-40s %7.0f %7.0f %7.0f ms  x%5.1f %s%s%n",
        name, times[0], times[1], times[2], growth, grows ? "GROWS " : "", failure);
  }
}
