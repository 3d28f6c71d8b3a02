package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same site, byte for byte, wherever and whenever it is built. */
class ReproducibleTest {
  private static final Path EVERYTHING = Fixture.folder("editions").resolve("everything");

  private static final long SEED = 2014;
  private static final int OLDEST_JAVA = 17;
  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"((\\d+)[^\"]*)\"");

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

  /** Files of a folder in memory are listed in the order in which they were made, backwards. */
  @Test
  void filesListedInAnotherOrder() throws IOException {
    Path memory = Path.of("/dev/shm");
    assumeTrue(Files.isWritable(memory), "there is no folder in memory here");
    Path shuffled = Files.createTempDirectory(memory, "glossator-");
    try {
      List<Path> files;
      try (Stream<Path> walk = Files.walk(edition)) {
        files = new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
      }
      Collections.shuffle(files, new Random(SEED));
      Fixture.copy(files, edition, shuffled.resolve("edition"));
      assertNotEquals(listed(edition), listed(shuffled.resolve("edition")));
      edition = shuffled.resolve("edition");
      assertEquals(first, site("second"));
    } finally {
      try (Stream<Path> walk = Files.walk(shuffled)) {
        for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  private static List<Path> listed(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.map(folder::relativize).toList();
    }
  }

  /** Everything at once that may differ between two people, with every Java that is found. */
  @TestFactory
  Stream<DynamicTest> anotherPerson() throws IOException {
    assumeFalse(System.getProperty("os.name").startsWith("Windows"), "there is no shell here");
    return javas().entrySet().stream()
        .map(java -> DynamicTest.dynamicTest(java.getKey(), () -> compare(java.getValue())));
  }

  private void compare(Path java) throws IOException, InterruptedException {
    Path output = temporary.resolve("elsewhere").resolve("site");
    List<String> words = new ArrayList<>(List.of("sh", "-c", "umask 077; exec \"$@\"", "sh"));
    List<String> surroundings =
        List.of(
            "-Dfile.encoding=ISO-8859-1",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Duser.name=somebody",
            "-Duser.home=" + temporary,
            "-Dline.separator=\r\n",
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=7");
    words.addAll(
        OwnProcess.command(java, surroundings, "build", "-C", edition + "", "-o", output + ""));
    ProcessBuilder build = new ProcessBuilder(words).directory(temporary.toFile());
    build.environment().putAll(Map.of("LC_ALL", "C", "TZ", "Pacific/Kiritimati"));
    String said = OwnProcess.said(build);
    assertTrue(said.startsWith("exit 0\n"), said);
    assertEquals(first, Snapshot.of(output));
  }

  @Test
  void aNameThatCannotBeWrittenWithoutALocale() throws IOException, InterruptedException {
    assumeTrue(System.getProperty("os.name").equals("Linux"), "names are in Unicode here");
    edition = PlainSite.prepare(Fixture.folder("editions").resolve("minimal"), temporary);
    Path asset = edition.resolve("assets").resolve("Z\u00fcrich.txt");
    Files.createDirectories(edition.resolve("assets"));
    Files.writeString(asset, "a town");
    Path output = temporary.resolve("without-locale");
    ProcessBuilder build =
        new ProcessBuilder(
            OwnProcess.command(
                OwnProcess.JAVA, List.of(), "build", "-C", edition + "", "-o", output + ""));
    build.environment().put("LC_ALL", "C");
    String unreadable = "Z\ufffd\ufffdrich.txt";
    String words =
        "exit 3\nglossator: no file can be named “%s” in the character set of this system,"
            + " ANSI_X3.4-1968; LC_ALL=C.UTF-8 sets another\n";
    assertEquals(words.formatted(unreadable), OwnProcess.said(build));
    assertEquals(false, Files.exists(output));
  }

  /** The Javas of this machine that can run the program, by their version. */
  private static Map<String, Path> javas() throws IOException {
    Map<String, Path> javas = new TreeMap<>();
    javas.put(System.getProperty("java.version"), OwnProcess.JAVA);
    Path usual = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(usual)) {
      try (Stream<Path> folders = Files.list(usual)) {
        for (Path folder : folders.filter(each -> Files.exists(each.resolve("release"))).toList()) {
          Matcher version = VERSION.matcher(Files.readString(folder.resolve("release")));
          if (version.find() && Integer.parseInt(version.group(2)) >= OLDEST_JAVA) {
            javas.putIfAbsent(version.group(1), folder.resolve("bin/java"));
          }
        }
      }
    }
    return javas;
  }
}
