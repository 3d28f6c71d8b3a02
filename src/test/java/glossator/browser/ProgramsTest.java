package glossator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How browsers are found, and what is said when none is. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs here are shell scripts")
class ProgramsTest {
  @TempDir private Path folder;

  private Path program(String name, String script) throws IOException {
    Path program = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
    assertTrue(program.toFile().setExecutable(true));
    return program;
  }

  private Programs programs() {
    return new Programs(Map.of("PATH", folder.toString()));
  }

  @Test
  void theNamedChromiumIsTheOnlyOne() throws IOException {
    program("chromium", "exit 0");
    String path = folder.toString();
    Programs named = new Programs(Map.of("PATH", path, "GLOSSATOR_CHROMIUM", "/mine"));
    assertEquals(List.of(Path.of("/mine")), named.chromiums());
  }

  @Test
  void chromiumComesBeforeChrome() throws IOException {
    Path chrome = program("google-chrome", "exit 0");
    Path chromium = program("chromium", "exit 0");
    assertEquals(List.of(chromium, chrome), programs().chromiums().subList(0, 2));
  }

  @Test
  void anOldNodeIsNone() throws IOException {
    program("node", "echo v18.19.0");
    assertEquals(Optional.empty(), programs().node());
  }

  @Test
  void aNewNodeIsTaken() throws IOException {
    Path node = program("node", "echo v22.1.0");
    assertEquals(Optional.of(node), programs().node());
  }

  @Test
  void whatDoesNotStartIsNamed() throws IOException {
    Path broken = program("broken", "exit 1");
    Map<String, String> variables =
        Map.of(
            "PATH", System.getenv("PATH"),
            "GLOSSATOR_CHROMIUM", broken.toString());
    NoBrowserException refusal =
        assertThrows(
            NoBrowserException.class, () -> TestBrowser.start(new Programs(variables)).close());
    assertTrue(String.valueOf(refusal.getMessage()).contains("does not start"), refusal::toString);
  }
}
