package glossator.editions;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk on which there is room for a site and for a part of the next, and one that is read-only.
 * Needs a Linux on which one may mount such disks for oneself. {@code -Dglossator.disks=20} tries
 * more of them.
 */
class DiskTest {
  private static final int DISKS = Integer.getInteger("glossator.disks", 2);
  private static final int BLOCK = 4096;

  /** For what a build needs beside its site. */
  private static final int FEW_BLOCKS = 16;

  private static final String IN_MEMORY = "mount -t tmpfs -o size=%d tmpfs %s";
  private static final String READ_ONLY = "mount --bind %1$s %1$s && mount -o remount,ro,bind %1$s";

  @TempDir private Path temporary = Path.of("");
  private Path edition = Path.of("");
  private Path room = Path.of("");

  @BeforeEach
  void prepare() throws IOException, InterruptedException {
    edition = temporary.resolve("edition");
    Fixture.copy(Fixture.folder("editions").resolve("everything").resolve("edition"), edition);
    room = Files.createDirectories(temporary.resolve("room"));
    String mounted = unshared(IN_MEMORY.formatted(BLOCK, room));
    assumeTrue(mounted.startsWith("exit 0"), "no disk can be mounted here: " + mounted);
  }

  @Test
  void aReadOnlyDisk() throws IOException, InterruptedException {
    Snapshot site = PlainSite.site(edition, room.resolve("site"));
    String said = unshared(READ_ONLY.formatted(room) + " && " + build());
    String words = "glossator: the site cannot be put at %s/site: %s is read-only";
    assertEquals(
        "exit 2\n" + words.formatted(room, room), said.lines().limit(2).collect(joining("\n")));
    assertEquals(site, Snapshot.of(room.resolve("site")));
    assertEquals(Set.of("site"), Fixture.namesIn(room));
  }

  @TestFactory
  Stream<DynamicTest> roomForAPart() throws IOException {
    Snapshot site = PlainSite.site(edition, temporary.resolve("whole"));
    long blocks = 0;
    for (String name : site.names()) {
      long bytes = Files.size(temporary.resolve("whole").resolve(name));
      blocks += (bytes + BLOCK - 1) / BLOCK;
    }
    long needed = blocks + FEW_BLOCKS;
    long next = blocks - 2 * FEW_BLOCKS;
    return IntStream.rangeClosed(1, DISKS)
        .mapToObj(disk -> needed + next * disk / (DISKS + 1))
        .map(
            size ->
                DynamicTest.dynamicTest(
                    size + " blocks for a site of " + needed, () -> overflow(site, size)));
  }

  private void overflow(Snapshot site, long size) throws IOException, InterruptedException {
    Path saved = Files.createDirectories(temporary.resolve("saved-" + size));
    Snapshot sources = Snapshot.of(edition);
    // What is missing shows whether the site is that of the first build.
    String script =
        String.join(
            "; ",
            IN_MEMORY.formatted(size * BLOCK, room) + " && " + build(),
            "rm " + room + "/site/ids.json",
            build(),
            "code=$?",
            "cp -a " + room + "/. " + saved,
            "exit $code");
    String said = unshared(script);
    assertTrue(said.startsWith("exit 3\n"), said);
    List<String> lines = said.lines().toList();
    String last = lines.get(lines.size() - 1);
    assertTrue(last.startsWith("glossator: "), said);
    assertTrue(last.endsWith("No space left on device"), said);
    assertEquals(Set.of("site"), Fixture.namesIn(saved));
    Snapshot left = Snapshot.of(saved.resolve("site"));
    assertEquals("", left.text("ids.json"), "the second build took the place of the first");
    left.files().put("ids.json", site.text("ids.json"));
    assertEquals(site, left);
    assertEquals(sources, Snapshot.of(edition));
  }

  private String build() {
    Path output = room.resolve("site");
    List<String> words =
        OwnProcess.command(
            OwnProcess.JAVA, List.of(), "build", "-C", edition + "", "--output", output + "");
    return words.stream().map(word -> "'" + word + "'").collect(joining(" "));
  }

  /** Runs a script that alone sees the disks that it mounts. */
  private static String unshared(String script) throws IOException, InterruptedException {
    try {
      return OwnProcess.said(new ProcessBuilder("unshare", "-rm", "sh", "-c", script));
    } catch (IOException noSuchProgram) {
      return String.valueOf(noSuchProgram.getMessage());
    }
  }
}
