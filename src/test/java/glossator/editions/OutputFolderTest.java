package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build may replace, what it leaves alone, and what it keeps. */
class OutputFolderTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2014-09-26T12:00:00Z"));

  @TempDir private Path temporary = Path.of("");
  private Path edition = Path.of("");
  private Path room = Path.of("");
  private Path output = Path.of("");

  @BeforeEach
  void build() throws IOException {
    edition = PlainSite.prepare(Fixture.folder("editions").resolve("minimal"), temporary);
    room = temporary.resolve("room");
    output = room.resolve("site");
    PlainSite.site(edition, output);
  }

  private String run() {
    return Command.run("build", "-C", edition + "", "--output", output + "")
        .complaint(room + "", "ROOM");
  }

  private static String refused(String complaint) {
    return "exit 2\nglossator: " + complaint + "\nSee glossator build --help\n";
  }

  @Test
  void filesOfOthersAreNotDeleted() throws IOException {
    Files.writeString(output.resolve("CNAME"), "example.org\n");
    Files.createDirectories(output.resolve(".git/refs"));
    Files.writeString(output.resolve(".git/HEAD"), "ref: refs/heads/pages\n");
    Snapshot before = Snapshot.of(room);
    String words =
        "the output folder ROOM/site has files that the last build did not make, and the next"
            + " would delete: .git/HEAD, CNAME%s; what belongs to the site is kept in assets/ and"
            + " copied from there";
    assertEquals(refused(words.formatted("")), run());
    assertEquals(before, Snapshot.of(room));
    for (String name : List.of("one.txt", "three.txt", "two.txt")) {
      Files.writeString(output.resolve(name), name);
    }
    assertEquals(refused(words.formatted(", one.txt and 2 more")), run());
  }

  @Test
  void whatSystemsLeaveInFoldersIsNobodys() throws IOException {
    Files.writeString(output.resolve(".DS_Store"), "");
    Files.writeString(output.resolve("css/Thumbs.db"), "");
    assertEquals("exit 0\n", run());
    assertEquals(false, Snapshot.of(output).names().contains(".DS_Store"));
  }

  @Test
  void foldersOfTheNamesThatABuildNeedsAreNotEmptied() throws IOException {
    for (String name : List.of(".site.new", ".site.old")) {
      Path foreign = Files.createDirectories(room.resolve(name));
      Files.writeString(foreign.resolve("letter.txt"), "not Glossator’s\n");
      Snapshot before = Snapshot.of(room);
      assertEquals(
          refused("a build needs ROOM/" + name + ", which was not made by Glossator"), run());
      assertEquals(before, Snapshot.of(room));
      Files.delete(foreign.resolve("letter.txt"));
      assertEquals("exit 0\n", run());
      assertEquals(Set.of("site"), Fixture.namesIn(room));
    }
  }

  @Test
  void aLinkCannotHideThatTheOutputIsASource() throws IOException {
    Path hidden = temporary.resolve("hidden");
    link(hidden, edition.resolve("content"));
    output = hidden.resolve("site");
    assertEquals(
        refused("the output folder " + output + " lies among the edition’s sources"), run());
    assertEquals(false, Files.exists(output));
  }

  @Test
  void theOutputIsWhereItsSettingSaysAndNotWhereThatRefersTo() throws IOException {
    Files.writeString(
        edition.resolve("jbake.properties"),
        "edition.title=A title\nown.place=../outside\ndestination.folder=${own.place}\n");
    assertEquals("0", Command.run("build", "-C", edition + "").exit());
    assertEquals(true, Files.exists(edition.resolve("${own.place}/index.html")));
    assertEquals(Set.of("edition", "room"), Fixture.namesIn(temporary));
  }

  private static void link(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException | FileSystemException notHere) {
      assumeTrue(false, "no links can be made here");
    }
  }

  @Test
  void aReadOnlyFolderIsSaidToBeOne() throws IOException {
    Snapshot before = Snapshot.of(room);
    for (Path readOnly : List.of(output, room)) {
      assumeTrue(readOnly.toFile().setWritable(false), "no folder can be read-only here");
      try {
        assumeFalse(Files.isWritable(readOnly), "who runs the tests may write anywhere");
        String shown = readOnly.equals(room) ? "ROOM" : "ROOM/site";
        assertEquals(
            refused("the site cannot be put at ROOM/site: " + shown + " is read-only"), run());
        assertEquals(before, Snapshot.of(room));
      } finally {
        readOnly.toFile().setWritable(true);
      }
    }
  }

  @Test
  void onlyWhatHasChangedGetsANewTimeStamp() throws IOException {
    for (String name : Snapshot.of(output).names()) {
      Files.setLastModifiedTime(output.resolve(name), LONG_AGO);
    }
    Files.writeString(
        edition.resolve("jbake.properties"),
        "\ncheck.unused-file=off\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    Path asset = Files.createDirectories(edition.resolve("assets/images")).resolve("ship.svg");
    Files.writeString(asset, "<svg/>");
    assertEquals("exit 0\n", run());
    assertEquals(Set.of("SHA256SUMS", "images/ship.svg"), younger());
    // Of the same length, and not known to the manifest: still not taken for the same.
    Files.writeString(output.resolve("images/ship.svg"), "<SVG/>");
    Files.setLastModifiedTime(output.resolve("images/ship.svg"), LONG_AGO);
    Files.setLastModifiedTime(output.resolve("SHA256SUMS"), LONG_AGO);
    assertEquals("exit 0\n", run());
    assertEquals(Set.of("images/ship.svg"), younger());
    assertEquals("<svg/>", Files.readString(output.resolve("images/ship.svg")));
  }

  private Set<String> younger() throws IOException {
    Set<String> younger = new TreeSet<>();
    for (String name : Snapshot.of(output).names()) {
      if (!Files.getLastModifiedTime(output.resolve(name)).equals(LONG_AGO)) {
        younger.add(name);
      }
    }
    assertNotEquals(Snapshot.of(output).names(), younger);
    return younger;
  }
}
