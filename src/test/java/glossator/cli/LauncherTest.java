package glossator.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell script, with a Java that only says how it was called. */
class LauncherTest {
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

  private static final String BUILDING =
      "glossator: building the program (once, until its sources change) ...\n";

  private Path home = Path.of("");
  private Path jdk = Path.of("");
  private Path log = Path.of("");

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

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, text);
    assertTrue(file.toFile().setExecutable(true));
  }

  private static void age(Path file, int seconds) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(seconds)));
  }

  private void release(String version) throws IOException {
    Files.writeString(
        jdk.resolve("release"),
        "IMPLEMENTOR=\"X\"\nJAVA_RUNTIME_VERSION=\"" + version + "\"\nSOURCE=\"\"\n");
  }

  /** What Java was called with, a word a line; “made” for an archive. */
  private List<String> start(String... arguments) throws IOException, InterruptedException {
    return start(home.resolve("glossator"), Map.of(), arguments);
  }

  private List<String> start(Path script, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    assertEquals("7 ", run(script, environment, arguments));
    return Files.readAllLines(log);
  }

  /** How it ended, and what it said. */
  private String run(Path script, Map<String, String> environment, String... arguments)
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

  private List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("target"))) {
      return files.filter(file -> file.toString().endsWith(".jsa")).sorted().toList();
    }
  }

  private static boolean usesArchive(List<String> words) {
    return words.stream().anyMatch(word -> word.startsWith("-XX:SharedArchiveFile="));
  }

  private List<String> asked(String variable, String options)
      throws IOException, InterruptedException {
    return start(home.resolve("glossator"), Map.of(variable, options), "build");
  }

  /** Java would refuse to start with both. */
  @Test
  void whatEveryJavaIsAskedForComesFirst() throws IOException, InterruptedException {
    assertTrue(start("build").contains("-XX:+UseParallelGC"));
    for (String variable : List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")) {
      List<String> collected = asked(variable, "-Dx=y -XX:+UseG1GC");
      assertFalse(collected.contains("-XX:+UseParallelGC"), collected::toString);
      List<String> small = asked(variable, "-Xmx256m");
      assertFalse(small.stream().anyMatch(word -> word.startsWith("-Xms")), small::toString);
      assertTrue(small.contains("-XX:+UseParallelGC"), small::toString);
    }
  }

  @Test
  void anArchiveIsMadeOnceAndUsed() throws IOException, InterruptedException {
    List<String> first = start("build");
    assertEquals("made", first.get(0));
    assertTrue(usesArchive(first), first::toString);
    List<String> second = start("build");
    assertFalse(second.contains("made"), second::toString);
    assertTrue(second.contains("-XX:SharedArchiveFile=" + archives().get(0)), second::toString);
    try (Stream<Path> left = Files.list(home.resolve("target"))) {
      assertEquals(4, left.count(), "Maven's jar, the program, archive, its size");
    }
  }

  @Test
  void argumentsArriveAsTheyAreAndThroughALink() throws IOException, InterruptedException {
    Path link = home.resolveSibling("a link");
    Files.createSymbolicLink(link, Path.of(home.getFileName() + "", "glossator"));
    List<String> words = start(link, Map.of(), "build", "-C", "a  b", "*", "'q'", "");
    int main = words.indexOf("glossator.cli.Main");
    assertEquals(
        List.of("build", "-C", "a  b", "*", "'q'", ""), words.subList(main + 1, words.size()));
    assertTrue(words.contains(home.resolve("target/program.jar") + ""), words::toString);
  }

  @Test
  void aPreviewHasBothCompilers() throws IOException, InterruptedException {
    String first = "-XX:TieredStopAtLevel=1";
    assertTrue(start("build").contains(first));
    assertFalse(start("serve", "--port", "0").contains(first));
  }

  @Test
  void eachJavaHasItsOwn() throws IOException, InterruptedException {
    start("build");
    release("21.0.2+13-LTS");
    assertTrue(start("build").contains("made"));
    assertEquals(2, archives().size());
    assertFalse(start("build").contains("made"));
  }

  @Test
  void anotherProgramHasAnother() throws IOException, InterruptedException {
    start("build");
    age(archives().get(0), 120);
    assertTrue(start("build").contains("made"));
  }

  @Test
  void aJavaThatCannotMakeOneIsAskedOnce() throws IOException, InterruptedException {
    List<String> first = start(home.resolve("glossator"), Map.of("FAILING", "yes"), "build");
    assertTrue(first.contains("made"));
    assertFalse(usesArchive(first), first::toString);
    List<String> second = start("build");
    assertFalse(second.contains("made") || usesArchive(second), second::toString);
  }

  @Test
  void whileAnotherMakesItThereIsNone() throws IOException, InterruptedException {
    start("build");
    Path archive = archives().get(0);
    Files.delete(archive);
    Files.writeString(archive, "");
    List<String> words = start("build");
    assertFalse(words.contains("made") || usesArchive(words), words::toString);
  }

  @Test
  void oneThatWasCutOffIsMadeAgain() throws IOException, InterruptedException {
    start("build");
    Path archive = archives().get(0);
    Files.writeString(archive, "clas");
    List<String> words = start("build");
    assertTrue(words.contains("made") && usesArchive(words), words::toString);
    assertEquals("classes\n", Files.readString(archive));
    Files.delete(archive.resolveSibling(archive.getFileName() + ".size"));
    assertTrue(start("build").contains("made"));
  }

  @Test
  void whereItCannotBeWrittenThereIsNone() throws IOException, InterruptedException {
    start("build");
    Path archive = archives().get(0);
    Files.delete(archive);
    Files.createDirectories(archive.resolve("in the way"));
    age(archive, 120);
    List<String> words = start("build");
    assertFalse(words.contains("made") || usesArchive(words), words::toString);
  }

  @Test
  void aJavaThatDoesNotSayWhichItIsHasNone() throws IOException, InterruptedException {
    Files.delete(jdk.resolve("release"));
    List<String> words = start("build");
    assertFalse(words.contains("made") || usesArchive(words), words::toString);
  }

  /** Starts it with a Maven that writes over its jar, as the real one does, and then does more. */
  private String build(String more) throws IOException, InterruptedException {
    script(
        home.resolve("mvn"),
        "#!/bin/sh\necho built >> \"$LOG\"\nprintf 'the new program' > target/glossator.jar\n"
            + more);
    String path = home + ":" + System.getenv("PATH");
    return run(home.resolve("glossator"), Map.of("PATH", path), "build");
  }

  private void changeASource() throws IOException {
    Path source = home.resolve("src/main/java/a folder/Deep.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, "");
  }

  /** The jar that Java was called with. */
  private static Path program(List<String> words) {
    return Path.of(words.get(words.indexOf("-cp") + 1));
  }

  @Test
  void aNewerSourceIsBuiltFirst() throws IOException, InterruptedException {
    changeASource();
    assertEquals("7 " + BUILDING, build(""));
    assertEquals("built", Files.readAllLines(log).get(0));
    List<String> second = start("build");
    assertFalse(second.contains("built"), second::toString);
    assertEquals("the new program", Files.readString(program(second)));
  }

  @Test
  void whatRunsKeepsItsProgram() throws IOException, InterruptedException {
    try (InputStream running = Files.newInputStream(program(start("serve")))) {
      changeASource();
      assertEquals("7 " + BUILDING, build(""));
      assertEquals("the old program", new String(running.readAllBytes(), UTF_8));
    }
    try (Stream<Path> left = Files.list(home.resolve("target"))) {
      assertEquals(4, left.count(), "Maven's jar, the program, archive, its size");
    }
  }

  @Test
  void aBuildThatFailsLeavesTheProgramAndIsDoneAgain() throws IOException, InterruptedException {
    Path program = program(start("serve"));
    changeASource();
    String failed = "3 " + BUILDING + "glossator: the program could not be built\n";
    assertEquals(failed, build("exit 1\n"));
    assertEquals(failed, build("exit 1\n"));
    assertEquals("the old program", Files.readString(program));
    assertEquals("7 " + BUILDING, build(""));
    assertEquals("the new program", Files.readString(program));
  }
}
