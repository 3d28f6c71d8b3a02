package glossator.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How time grows with the length of pathological Markdown: each text once with so many pieces, with
 * twice and with four times as many, from the bytes to the pages. {@code GrowthRun pieces}.
 */
public final class GrowthRun {
  private static final double MILLISECONDS = 1e6;
  private static final Duration LIMIT = Duration.ofMinutes(2);

  /** Of four times the text; linear is four, and what is over in no time is no matter. */
  private static final double SUSPICIOUS = 8;

  private static final double NOTHING = 400;

  private GrowthRun() {}

  /** Measures all, or those whose names are given behind the number. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int pieces = Integer.parseInt(arguments[0]);
    List<String> wanted = List.of(arguments).subList(1, arguments.length);
    for (Pathology pathology : Pathology.all()) {
      if (wanted.isEmpty() || wanted.contains(pathology.name())) {
        out.println(measured(pathology, pieces));
      }
    }
    System.exit(0);
  }

  private static String measured(Pathology pathology, int pieces) {
    double[] times = new double[3];
    String failure = "";
    for (int i = 0; i < times.length && failure.isEmpty(); i++) {
      byte[] text = pathology.text().apply(pieces << i).getBytes(StandardCharsets.UTF_8);
      System.gc();
      long start = System.nanoTime();
      failure = Attempt.of(new SectionTarget(), text, LIMIT);
      times[i] = (System.nanoTime() - start) / MILLISECONDS;
    }
    boolean grows = times[2] > NOTHING && times[2] > SUSPICIOUS * times[0];
    return String.format(
        "%-32s %8.0f %8.0f %8.0f ms  x%5.1f %s%s",
        pathology.name(),
        times[0],
        times[1],
        times[2],
        times[2] / times[0],
        grows ? "GROWS " : "",
        failure);
  }

  /** A text as the only section of an edition with an entry. */
  private static final class SectionTarget implements FuzzTarget {
    private static final String HEADER = "---\ntitle: One\n---\n";
    private static final byte[] ENTRY =
        "---\nname: Anna Vesterlund\nsummary: A pilot\n---\nShe saw it.\n"
            .getBytes(StandardCharsets.UTF_8);

    @Override
    public String name() {
      return "section";
    }

    @Override
    public String rule() {
      return "markdown";
    }

    @Override
    public List<byte[]> samples() {
      return List.of();
    }

    @Override
    public void take(byte[] input) throws IOException {
      byte[] section =
          (HEADER + new String(input, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
      MemoryEdition.make(
          Map.of("content/article/1-one.md", section, "content/people/anna.md", ENTRY));
    }
  }
}
