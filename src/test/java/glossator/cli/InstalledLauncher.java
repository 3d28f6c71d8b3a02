package glossator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The shell script in a home of its own, with a Java that only says how it was called. */
abstract class InstalledLauncher {
  private static final String JAVA =
      """
      #!/bin/sh
      for word; do
        case $word in
          -XX:ArchiveClassesAtExit=*)
            echo made >> "$LOG"
            [ -z "${FAILING:-}" ] || exit 1
            echo classes > "${word#*=}"
            exit 0 ;;
        esac
      done
      for word; do echo "$word" >> "$LOG"; done
      exit 7
      """;

  Path home = Path.of("");
  Path jdk = Path.of("");
  Path log = Path.of("");

  @BeforeEach
  void install(@TempDir Path folder) throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no shell on this system");
    home = Files.createDirectories(folder.resolve("the program's home"));
    jdk = folder.resolve("java home");
    log = folder.resolve("log");
    Files.copy(Path.of("glossator"), home.resolve("glossator"));
    Files.createDirectories(home.resolve("target"));
    Files.createDirectories(jdk.resolve("bin"));
    script(jdk.resolve("bin/java"), JAVA);
    release("17.0.1+1");
    for (String file : List.of("pom.xml", "target/glossator.jar", "target/program.jar")) {
      Files.writeString(home.resolve(file), "the old program");
      age(home.resolve(file), 60);
    }
  }

  static void script(Path file, String text) throws IOException {
    Files.writeString(file, text);
    assertTrue(file.toFile().setExecutable(true));
  }

  static void age(Path file, int seconds) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(seconds)));
  }

  void release(String version) throws IOException {
    Files.writeString(
        jdk.resolve("release"),
        "IMPLEMENTOR=\"X\"\nJAVA_RUNTIME_VERSION=\"" + version + "\"\nSOURCE=\"\"\n");
  }

  /** What Java was called with, a word a line; “made” for an archive. */
  List<String> start(String... arguments) throws IOException, InterruptedException {
    return start(home.resolve("glossator"), Map.of(), arguments);
  }

  List<String> start(Path script, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    assertEquals("7 ", run(script, environment, arguments));
    return Files.readAllLines(log);
  }

  /** How it ended, and what it said. */
  String run(Path script, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    Files.deleteIfExists(log);
    List<String> words = new ArrayList<>(List.of("/bin/sh", script + ""));
    words.addAll(List.of(arguments));
    Path said = log.resolveSibling("said");
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder.environment().putAll(Map.of("JAVA_HOME", jdk + "", "LOG", log + ""));
    Process process = builder.redirectOutput(said.toFile()).start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    return process.exitValue() + " " + Files.readString(said);
  }

  /** Maven's jar, the program, the archive and its size, if nothing was left behind. */
  long filesOfTarget() throws IOException {
    try (Stream<Path> left = Files.list(home.resolve("target"))) {
      return left.count();
    }
  }

  /** The jar that Java was called with. */
  static Path program(List<String> words) {
    return Path.of(words.get(words.indexOf("-cp") + 1));
  }
}
