package glossator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a process took, from its start to its end.
 *
 * @param seconds by the clock
 * @param processors seconds of all processors together; 0 where the system does not tell
 * @param memory the most that it held at once, in bytes; 0 where the system does not tell
 */
record Measured(double seconds, double processors, long memory) {
  private static final double NANOSECONDS = 1e9;

  /** What Linux counts the time of processors in, everywhere. */
  private static final double TICKS = 100;

  private static final int KILO = 1024;
  private static final int USER_TIME = 11;
  private static final long PAUSE_IN_MILLISECONDS = 4;
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  /**
   * Runs a program to its end, which must be a good one.
   *
   * @param said takes what it prints
   */
  static Measured of(List<String> command, Map<String, String> environment, Path said)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    long start = System.nanoTime();
    Process process = builder.redirectOutput(said.toFile()).start();
    Path known = Path.of("/proc", process.pid() + "");
    long memory = 0;
    double processors = 0;
    while (!process.waitFor(PAUSE_IN_MILLISECONDS, TimeUnit.MILLISECONDS)) {
      memory = Math.max(memory, memory(known));
      processors = Math.max(processors, processors(known));
    }
    double seconds = (System.nanoTime() - start) / NANOSECONDS;
    if (process.exitValue() != 0) {
      throw new IOException(String.join(" ", command) + " failed:\n" + Files.readString(said));
    }
    return new Measured(seconds, processors, memory);
  }

  private static long memory(Path known) {
    Matcher peak = PEAK.matcher(text(known.resolve("status")));
    return peak.find() ? Long.parseLong(peak.group(1)) * KILO : 0;
  }

  /** The fields behind the name, which may hold anything, and is in parentheses. */
  private static double processors(Path known) {
    String stat = text(known.resolve("stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
    return fields.length <= USER_TIME + 1
        ? 0
        : (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[USER_TIME + 1])) / TICKS;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException gone) {
      return "";
    }
  }
}
