package glossator.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When the program is built before it is started, and what becomes of the one before. */
class LauncherBuildTest extends InstalledLauncher {
  private static final String BUILDING =
      "glossator: building the program (once, until its sources change) ...\n";

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
    assertEquals(4, filesOfTarget());
  }

  @Test
  void aSourceThatIsSavedWhileMavenRunsIsBuiltNext() throws IOException, InterruptedException {
    changeASource();
    assertEquals("7 " + BUILDING, build("sleep 0.05; touch pom.xml; sleep 0.05\n"));
    assertEquals("7 " + BUILDING, build(""));
    assertEquals("7 ", build(""));
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
