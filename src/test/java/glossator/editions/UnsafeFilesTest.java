package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that no repository can hold on every system: symbolic links, names of devices, names that
 * differ only in capitals. Nothing outside the edition is read, nothing outside the output written,
 * and the whole complaint is in {@code src/test/resources/unsafe}.
 */
class UnsafeFilesTest {
  private static final Path UNSAFE = Fixture.folder("unsafe");
  private static final String SECRET = "a secret that lies outside";
  private static final String PERSON = "---\nname: Anna\nsummary: The pilot.\n---\n";

  @TempDir private static Path temporary;

  /** What makes an edition unsafe, and the rest of the command that builds it. */
  private record Case(String name, Making making, List<String> arguments) {
    static Case of(String name, Making making, String... arguments) {
      return new Case(name, making, List.of(arguments));
    }
  }

  private interface Making {
    void in(Path edition) throws IOException;
  }

  @TestFactory
  Stream<DynamicTest> complaints() {
    return Stream.of(
            Case.of("link-to-document", at -> link(at, "content/people/anna.md", "secret.md")),
            Case.of("link-to-picture", at -> link(at, "content/article/a.png", "secret.md")),
            Case.of("link-to-asset", at -> link(at, "assets/css/local.css", "secret.md")),
            Case.of("link-to-bibliography", at -> link(at, "content/bibliography.json", "s.json")),
            Case.of("link-to-settings", at -> link(at, "jbake.properties", "s.properties")),
            Case.of("link-to-template", at -> link(at, "templates/section.ftlh", "secret.md")),
            Case.of("link-to-templates", at -> link(at, "templates", "")),
            Case.of("link-to-content", UnsafeFilesTest::linkedContent),
            Case.of("link-to-folder", at -> link(at, "content/people", "")),
            Case.of("link-to-nothing", at -> link(at, "content/people/anna.md", "nobody.md")),
            Case.of("folder-within", UnsafeFilesTest::linkedWithin),
            Case.of("include-link", UnsafeFilesTest::including),
            Case.of("destination", at -> write(at, "jbake.properties", "destination.folder=../o")),
            Case.of("destination-absolute", UnsafeFilesTest::absolute),
            Case.of("destination-linked", UnsafeFilesTest::linkedDestination),
            Case.of("output-link", at -> link(at, "output", "")),
            Case.of("output-in-link", at -> link(at, "here", "edition/content"), "-o", "here/site"),
            Case.of("devices", UnsafeFilesTest::devices),
            Case.of("characters", UnsafeFilesTest::characters),
            Case.of("capitals", UnsafeFilesTest::capitals),
            Case.of("unicode-forms", UnsafeFilesTest::forms))
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> complaint(each)));
  }

  private static void complaint(Case unsafe) throws IOException {
    Path room = Files.createDirectories(temporary.resolve(unsafe.name()));
    Path edition = room.resolve("edition");
    write(edition, "content/article/1-arrival.md", "# The arrival\n\nThe ship came at dawn.\n");
    for (String outside : List.of("secret.md", "s.json", "s.properties")) {
      write(room, outside, SECRET);
    }
    try {
      unsafe.making().in(edition);
    } catch (FileSystemException | InvalidPathException | UnsupportedOperationException cannot) {
      abort("Skipped: this system cannot make such files: " + cannot.getMessage());
    }
    Snapshot before = Snapshot.of(room);
    List<String> arguments = new ArrayList<>(List.of("build", "-C", edition + ""));
    unsafe.arguments().forEach(each -> arguments.add(each.replace("here", edition + "/here")));
    Command built = Command.run(arguments.toArray(String[]::new));
    assertEquals(before, Snapshot.of(room), "something was written");
    compare(unsafe.name(), built.complaint(room + "", "TEMPORARY"));
  }

  private static void compare(String name, String said) throws IOException {
    Path file = UNSAFE.resolve(name).resolve("expected.txt");
    String expected = Fixture.read(file);
    if (!expected.equals(said) && Fixture.regenerates()) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, said);
      fail("regenerated; review the diff");
    }
    assertEquals(expected, said);
  }

  /** A link in an edition to what lies beside it. */
  private static void link(Path edition, String name, String beside) throws IOException {
    Path link = edition.resolve(name);
    Path folder = link.resolveSibling("");
    Files.createDirectories(folder);
    Files.createSymbolicLink(link, folder.relativize(edition.resolveSibling(beside)));
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void linkedContent(Path edition) throws IOException {
    Files.move(edition.resolve("content"), edition.resolveSibling("elsewhere"));
    link(edition, "content", "elsewhere");
  }

  private static void linkedWithin(Path edition) throws IOException {
    Files.createSymbolicLink(edition.resolve("content/pages"), Path.of("article"));
  }

  private static void including(Path edition) throws IOException {
    link(edition, "templates/lib/letters.ftlh", "secret.md");
    write(edition, "templates/section.ftlh", "<#include \"lib/letters.ftlh\">");
  }

  private static void absolute(Path edition) throws IOException {
    String folder = edition.resolveSibling("site").toString().replace('\\', '/');
    write(edition, "jbake.properties", "destination.folder=" + folder);
  }

  private static void linkedDestination(Path edition) throws IOException {
    Files.createDirectories(edition.resolveSibling("site"));
    link(edition, "sites", "");
    write(edition, "jbake.properties", "destination.folder=sites/site");
  }

  private static void devices(Path edition) throws IOException {
    for (String name : List.of("people/con.md", "people/lpt9.md", "places/AUX.png", "nul/a.png")) {
      write(edition, "content/" + name, PERSON);
    }
    write(edition, "content/people/console.md", PERSON);
  }

  private static void characters(Path edition) throws IOException {
    for (String name : List.of("a:b.png", "a\\..\\b.png", "a?.png", "dot.", "space ", "bell\7")) {
      write(edition, "content/article/" + name, SECRET);
    }
  }

  /** On a system that takes the two for one there is only one, and nothing to see. */
  private static void capitals(Path edition) throws IOException {
    two(edition, "content/article/Ship.png", "content/article/ship.png");
  }

  private static void forms(Path edition) throws IOException {
    two(edition, "content/people/caf\u00E9.md", "content/people/cafe\u0301.md");
  }

  private static void two(Path edition, String one, String other) throws IOException {
    write(edition, one, PERSON);
    if (Files.exists(edition.resolve(other))) {
      throw new UnsupportedOperationException(one + " is " + other);
    }
    write(edition, other, PERSON);
  }
}
