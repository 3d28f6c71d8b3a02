package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A build does nothing when nothing has changed, and everything when anything has. */
class UnchangedTest {
  private static final String NOTHING = "nothing has changed since the last build";

  @TempDir private Path temporary = Path.of("");
  private Path edition = Path.of("");
  private Path output = Path.of("");
  private Path cache = Path.of("");

  /** What somebody may do between two builds. */
  private interface Deed {
    void done() throws IOException;
  }

  @BeforeEach
  void build() throws IOException {
    prepare(temporary.resolve("first"));
  }

  private void prepare(Path folder) throws IOException {
    edition = folder.resolve("edition");
    output = edition.resolve("output");
    cache = edition.resolve(".output.cache");
    Fixture.write(
        edition, "content/article/1-arrival.md", "---\ntitle: Arrival\n---\n\nThe ship came in.\n");
    Fixture.write(edition, "content/people/ole.md", "---\nname: Ole\nsummary: A pilot\n---\n");
    Fixture.write(edition, "content/quay.txt", "a quay");
    Fixture.write(edition, "assets/own.txt", "one");
    Fixture.write(edition, "jbake.properties", "edition.titel=A slip\n");
    Fixture.copy(
        Fixture.folder("editions").resolve("plain-templates"), edition.resolve("templates"));
    assertEquals("0", run().exit());
  }

  /** Another text of the same length, and the time stamp as it was. */
  private void swap(Path file, String from, String to) throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    String before = Files.readString(file);
    String after = before.replace(from, to);
    assertNotEquals(before, after);
    assertEquals(before.length(), after.length());
    Files.writeString(file, after);
    Files.setLastModifiedTime(file, time);
  }

  private Command run(String... options) {
    List<String> words = new ArrayList<>(List.of("build", "-C", edition + "", "--timings"));
    words.addAll(List.of(options));
    return Command.run(words.toArray(String[]::new));
  }

  private static boolean didNothing(Command built) {
    return built.out().contains(NOTHING);
  }

  /** The stamps of all that lies in a folder. */
  private static Map<String, String> stamps(Path folder) throws IOException {
    Map<String, String> stamps = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.toList()) {
        BasicFileAttributes known = Files.readAttributes(file, BasicFileAttributes.class);
        stamps.put(file + "", known.fileKey() + " " + known.lastModifiedTime());
      }
    }
    return stamps;
  }

  @Test
  void nothingIsDoneAndTheSameIsSaid() throws IOException {
    Command first = run("--fresh");
    Map<String, String> before = stamps(output);
    Command second = run();
    assertTrue(didNothing(second), second::out);
    assertEquals(before, stamps(output));
    assertEquals(first.err(), second.err());
    assertTrue(second.err().contains("unknown-setting"), second::err);
    assertEquals(counts(first), counts(second));
    assertTrue(second.out().contains(" warnings in "), second::out);
  }

  private static String counts(Command built) {
    return built
        .out()
        .replaceAll("(?s) in \\d.*?s\\n", " in a while\n")
        .replaceAll("(?m)^ .*\\n", "")
        .replaceAll(NOTHING + ".*\\n", "");
  }

  @Test
  void wordsOfAReadersTextAreNotKept() throws IOException {
    Path text = overlaid("boilerplate");
    for (int i = 0; i < 2; i++) {
      Command built = run("--text", text + "");
      assertTrue(built.out().contains("left out: "), built::err);
      assertEquals(false, didNothing(built));
    }
    assertEquals(false, Files.exists(edition.resolve(".output-private.cache/last-build")));
  }

  @Test
  void aTextOfWhichNothingIsToldIsRemembered() throws IOException {
    Path text = overlaid("wrapping");
    Command first = run("--text", text + "");
    assertEquals("0", first.exit(), first::err);
    assertEquals("", first.err());
    Command second = run("--text", text + "");
    assertTrue(didNothing(second), second::out);
    assertEquals(counts(first), counts(second));
    swap(text, "harbour", "arbours");
    assertEquals(false, didNothing(run("--text", text + "")));
  }

  private Path overlaid(String name) throws IOException {
    edition = temporary.resolve("overlaid");
    Path overlay = Fixture.folder("overlay");
    Fixture.copy(overlay.resolve("edition"), edition);
    Fixture.copy(
        Fixture.folder("editions").resolve("plain-templates"), edition.resolve("templates"));
    return Files.copy(overlay.resolve(name).resolve("text.txt"), edition.resolve("text.txt"));
  }

  @TestFactory
  Stream<DynamicTest> changes() {
    Map<String, Deed> deeds = new LinkedHashMap<>();
    Path article = Path.of("content/article/1-arrival.md");
    deeds.put(
        "a document",
        () -> Fixture.write(edition, article + "", "---\ntitle: A\n---\n\nThe ship sank.\n"));
    deeds.put("same size, same time", () -> swap(edition.resolve(article), "came", "went"));
    deeds.put(
        "a new document",
        () -> Fixture.write(edition, "content/people/anna.md", "---\nname: Anna\n---\n"));
    deeds.put("a document less", () -> Files.delete(edition.resolve("content/people/ole.md")));
    deeds.put("a document renamed", () -> move("content/people/ole.md", "content/people/olaf.md"));
    deeds.put("an attachment", () -> swap(edition.resolve("content/quay.txt"), "a", "b"));
    deeds.put("an asset", () -> swap(edition.resolve("assets/own.txt"), "one", "two"));
    deeds.put("a new asset", () -> Fixture.write(edition, "assets/css/more.css", "p {}"));
    deeds.put("an asset less", () -> Files.delete(edition.resolve("assets/own.txt")));
    deeds.put("an asset that is a link now", this::link);
    deeds.put("a template", () -> swap(edition.resolve("templates/page.ftlh"), ">", "<"));
    deeds.put("a new template", () -> Fixture.write(edition, "templates/lib/new.ftl", ""));
    deeds.put("the settings", () -> swap(edition.resolve("jbake.properties"), "slip", "lisp"));
    deeds.put("no settings", () -> Files.delete(edition.resolve("jbake.properties")));
    deeds.put("a page of the site", () -> swap(output.resolve("index.html"), "A", "B"));
    deeds.put("a page less", () -> Files.delete(output.resolve("index.html")));
    deeds.put("a page with another time", () -> age(output.resolve("index.html")));
    deeds.put("no list", () -> Files.delete(output.resolve("SHA256SUMS")));
    deeds.put("no site", () -> move("output", "elsewhere"));
    deeds.put("a copy of the site", this::copySite);
    deeds.put(
        "a build that was interrupted", () -> Fixture.write(edition, ".output.new/.glossator", ""));
    deeds.put("no record", () -> Files.delete(cache.resolve("last-build")));
    deeds.put("a record cut off", () -> damage(bytes -> List.of(bytes).subList(0, 40)));
    deeds.put("an empty record", () -> damage(bytes -> List.of()));
    deeds.put(
        "a record of nonsense",
        () -> Files.writeString(cache.resolve("last-build"), "x".repeat(500)));
    deeds.put("one bit of the record", this::flip);
    return deeds.entrySet().stream()
        .map(deed -> DynamicTest.dynamicTest(deed.getKey(), () -> isBuiltAgain(deed)));
  }

  private void isBuiltAgain(Map.Entry<String, Deed> deed) throws IOException {
    prepare(temporary.resolve(deed.getKey()));
    assertTrue(didNothing(run()));
    deed.getValue().done();
    Command again = run();
    assertEquals(false, didNothing(again), again::out);
    if (again.exit().equals("0")) {
      Snapshot built = Snapshot.of(output);
      assertEquals("0", run("--fresh").exit());
      assertEquals(Snapshot.of(output), built);
      assertTrue(didNothing(run()));
    }
  }

  private void move(String from, String to) throws IOException {
    Files.move(edition.resolve(from), edition.resolve(to));
  }

  private static void age(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(1)));
  }

  private void link() throws IOException {
    move("assets/own.txt", "assets/other.txt");
    Files.createSymbolicLink(edition.resolve("assets/own.txt"), Path.of("other.txt"));
  }

  private void copySite() throws IOException {
    move("output", "elsewhere");
    Fixture.copy(edition.resolve("elsewhere"), output);
  }

  private interface Damage {
    List<Byte> to(Byte... bytes);
  }

  private void damage(Damage damage) throws IOException {
    byte[] bytes = Files.readAllBytes(cache.resolve("last-build"));
    Byte[] all = new Byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      all[i] = bytes[i];
    }
    List<Byte> left = damage.to(all);
    byte[] after = new byte[left.size()];
    for (int i = 0; i < after.length; i++) {
      after[i] = left.get(i);
    }
    Files.write(cache.resolve("last-build"), after);
  }

  private void flip() throws IOException {
    byte[] bytes = Files.readAllBytes(cache.resolve("last-build"));
    bytes[bytes.length / 2] ^= 1;
    Files.write(cache.resolve("last-build"), bytes);
  }

  @Test
  void aFileThatWasOnlyTouchedHasNotChanged() throws IOException {
    age(edition.resolve("content/article/1-arrival.md"));
    assertTrue(didNothing(run()));
  }

  @Test
  void otherOptionsAreAnotherBuild() {
    assertTrue(didNothing(run()));
    assertEquals(false, didNothing(run("--fresh")));
    assertTrue(didNothing(run()));
    assertEquals("1", run("--strict").exit());
    assertTrue(didNothing(run()), "a build that failed has changed nothing");
    Path elsewhere = temporary.resolve("elsewhere");
    assertEquals(false, didNothing(run("--output", elsewhere + "")));
    assertTrue(didNothing(run("--output", elsewhere + "")));
    assertTrue(didNothing(run()));
  }

  @Test
  void aStrangerInTheSiteIsAStrangerStill() throws IOException {
    Files.writeString(output.resolve("CNAME"), "example.org");
    Command refused = run();
    assertEquals("2", refused.exit());
    assertTrue(refused.err().contains("CNAME"), refused::err);
  }

  @Test
  void whereNothingCanBeKeptEachBuildIsWhole() throws IOException {
    Files.delete(cache.resolve("last-build"));
    Files.delete(cache.resolve("pages"));
    Files.delete(cache.resolve(".gitignore"));
    Files.delete(cache);
    Files.writeString(cache, "in the way");
    assertEquals(false, didNothing(run()));
    assertEquals(false, didNothing(run()));
    assertEquals("in the way", Files.readString(cache));
    Files.delete(cache);
    Path foreign = Files.createDirectory(temporary.resolve("foreign"));
    Files.createSymbolicLink(cache, foreign);
    assertEquals(false, didNothing(run()));
    assertEquals(List.of(), List.copyOf(Fixture.namesIn(foreign)));
    assertTrue(Files.exists(cache, LinkOption.NOFOLLOW_LINKS));
  }

  @Test
  void theCacheMayGoAtAnyTime() throws IOException {
    move(".output.cache", "gone");
    assertEquals(false, didNothing(run()));
    assertTrue(didNothing(run()));
  }
}
