package glossator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** With what Java is started. */
class LauncherTest extends InstalledLauncher {
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
    assertEquals(4, filesOfTarget());
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
}
