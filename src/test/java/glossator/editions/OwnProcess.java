package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The program in a process of its own, which can be killed and has surroundings of its own. */
final class OwnProcess {
  /** The Java that runs the tests. */
  static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  private static final long PATIENCE_IN_SECONDS = 120;

  private OwnProcess() {}

  /** The words of a command line that runs the program. */
  static List<String> command(Path java, List<String> options, String... arguments) {
    List<String> words = new ArrayList<>(List.of(java + ""));
    words.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
    words.add("-Dorg.freemarker.loggerLibrary=none"); // the tests' libraries bring one
    words.addAll(options);
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), "glossator.cli.Main"));
    words.addAll(List.of(arguments));
    return words;
  }

  /** What a slow machine has to tell of the course of a build. */
  private static final Pattern COURSE = Pattern.compile("(?m)^[a-z ]+: \\d+\\.\\d s(?:, .*)?\\R");

  /** Starts a build of an edition. */
  static Process build(Path edition, Path output) throws IOException {
    return new ProcessBuilder(
            command(JAVA, List.of(), "build", "-C", edition + "", "--output", output + ""))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Runs a command to its end, which must come, and gives back what it printed behind its exit. */
  static String said(ProcessBuilder command) throws IOException, InterruptedException {
    Path printed = Files.createTempFile("glossator-", ".txt");
    try {
      Process process = command.redirectErrorStream(true).redirectOutput(printed.toFile()).start();
      boolean ended = process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
      process.destroyForcibly();
      String words = Files.readString(printed, StandardCharsets.UTF_8);
      assertEquals(true, ended, () -> "did not end:\n" + words);
      return "exit " + process.exitValue() + "\n" + COURSE.matcher(words).replaceAll("");
    } finally {
      Files.delete(printed);
    }
  }

  /** Whether the shell of this system finds a program. */
  static boolean finds(String program) throws IOException, InterruptedException {
    try {
      return said(new ProcessBuilder("sh", "-c", "command -v " + program)).startsWith("exit 0");
    } catch (IOException noShell) {
      return false;
    }
  }
}
