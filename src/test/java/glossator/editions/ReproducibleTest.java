package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same site, byte for byte, wherever and whenever it is built. */
class ReproducibleTest {
  private static final Path EVERYTHING = Fixture.folder("editions").resolve("everything");

  @TempDir private Path temporary = Path.of("");
  private Path edition = Path.of("");
  private Snapshot first = Snapshot.empty();

  @BeforeEach
  void build() throws IOException {
    edition = EVERYTHING.resolve("edition");
    first = site("first");
    assertEquals(true, first.names().contains("people/anna-vesterlund.html"));
  }

  private Snapshot site(String output) throws IOException {
    return PlainSite.site(edition, temporary.resolve(output));
  }

  @Test
  void anotherBuild() throws IOException {
    assertEquals(first, site("second"));
  }

  @Test
  void aBuildOverTheLastSite() throws IOException {
    assertEquals(first, site("first"));
  }

  @Test
  void anotherFolder() throws IOException {
    Path elsewhere = temporary.resolve("a folder – elsewhere");
    Fixture.copy(edition, elsewhere);
    edition = elsewhere;
    assertEquals(first, site("second"));
  }

  @Test
  void filesMadeInAnotherOrder() throws IOException {
    Path backwards = temporary.resolve("backwards");
    List<Path> files;
    try (Stream<Path> walk = Files.walk(edition)) {
      files = walk.filter(Files::isRegularFile).sorted(Collections.reverseOrder()).toList();
    }
    Fixture.copy(files, edition, backwards);
    edition = backwards;
    assertEquals(first, site("second"));
  }

  @Test
  void anotherLocale() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(first, site("second"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void anotherTimeZone() throws IOException {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(first, site("second"));
    } finally {
      TimeZone.setDefault(before);
    }
  }
}
