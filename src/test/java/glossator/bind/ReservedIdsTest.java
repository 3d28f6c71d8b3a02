package glossator.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No template writes an id that an author could give to something else. */
class ReservedIdsTest {
  private static final Pattern ID =
      Pattern.compile("\\bid=\\\\?\"([a-z-]+)\\\\?\"|\\.id = \"([a-z-]+)\";");

  @Test
  void allIdsOfTemplatesAndScriptsAreReserved() throws IOException {
    Set<String> found = new TreeSet<>();
    for (String folder : new String[] {"templates", "assets/js"}) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        files.filter(Files::isRegularFile).forEach(file -> add(file, found));
      }
    }
    assertEquals(new TreeSet<>(ReservedIds.OF_TEMPLATES), found);
  }

  private static void add(Path file, Set<String> found) {
    try {
      Matcher id = ID.matcher(Files.readString(file));
      while (id.find()) {
        found.add(id.group(1) == null ? id.group(2) : id.group(1));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
