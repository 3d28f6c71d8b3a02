package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds that are killed: what is there then is the old site or the new one, whole, and the sources
 * are as they were. {@code -Dglossator.kills=200} is the long run of docs/reliability.md.
 */
class KilledTest {
  private static final int FEW = 10;
  private static final int KILLS = Integer.getInteger("glossator.kills", FEW);
  private static final int RENAMES = 3;

  /** From its start, from the first file of the new site, from the last. */
  private static final List<String> MOMENTS = List.of("", ".site.new", ".site.new/SHA256SUMS");

  private static final long SEED = Long.getLong("glossator.seed", System.nanoTime());

  @TempDir private Path temporary = Path.of("");
  private Path edition = Path.of("");
  private Path room = Path.of("");
  private Path output = Path.of("");
  private String settings = "";

  /**
   * The sites of the edition under its two titles, of which every page has the one or the other.
   */
  private final Snapshot[] sites = {Snapshot.empty(), Snapshot.empty()};

  /** Which of them is in the output. */
  private int current;

  /** What a killed build has left. */
  private enum Left {
    OLD_SITE,
    NEW_SITE,
    OLD_SITE_ASIDE
  }

  @BeforeEach
  void build() throws IOException {
    edition = temporary.resolve("edition");
    room = temporary.resolve("room");
    output = room.resolve("site");
    Path source = Fixture.folder("editions").resolve("everything").resolve("edition");
    if (KILLS > FEW) {
      source = Path.of("").toAbsolutePath();
    }
    Fixture.copy(source.resolve("content"), edition.resolve("content"));
    settings = Files.readString(source.resolve("jbake.properties"));
    for (int title = 1; title >= 0; title--) {
      entitle(title);
      sites[title] = PlainSite.site(edition, output);
    }
    assertNotEquals(sites[0], sites[1]);
  }

  private void entitle(int title) throws IOException {
    String line = "\nedition.title=" + (title == 0 ? "A title" : "Another title") + "\n";
    Files.writeString(edition.resolve("jbake.properties"), settings + line);
  }

  @Test
  void atRandomMoments() throws IOException, InterruptedException {
    Random random = new Random(SEED);
    Map<Left, Integer> counts = new EnumMap<>(Left.class);
    long[] rest = restAfter();
    for (int killed = 0; killed < KILLS; ) {
      entitle(1 - current);
      Snapshot sources = Snapshot.of(edition);
      Process build = OwnProcess.build(edition, output);
      // Most of the time goes by before there is anything to lose, so that is not all that is
      // tried.
      int moment = killed % MOMENTS.size();
      await(MOMENTS.get(moment), build);
      boolean ended = build.waitFor(random.nextLong(rest[moment]), TimeUnit.NANOSECONDS);
      build.destroyForcibly().waitFor();
      assertEquals(sources, Snapshot.of(edition));
      Left left = left("kill " + killed + " with seed " + SEED);
      if (!ended) {
        killed++;
        counts.merge(left, 1, Integer::sum);
      }
    }
    System.out.println(KILLS + " builds killed, seed " + SEED + ": " + counts);
    assertAllIsMended();
  }

  /** A Java that is killed at the n-th renaming shows the moments that chance hardly finds. */
  @Test
  void betweenTwoRenamings() throws IOException, InterruptedException {
    assumeTrue(KILLS > FEW && OwnProcess.finds("strace"), "part of the long run, where strace is");
    Map<Left, Integer> counts = new EnumMap<>(Left.class);
    for (int rename = 1; rename <= RENAMES; rename++) {
      entitle(1 - current);
      List<String> words = new ArrayList<>(List.of("strace", "-f", "-qq", "-o", "/dev/null"));
      words.addAll(List.of("-e", "trace=rename", "-e", "inject=rename:signal=KILL:when=" + rename));
      words.addAll(
          OwnProcess.command(
              OwnProcess.JAVA, List.of(), "build", "-C", edition + "", "-o", output + ""));
      String said = OwnProcess.said(new ProcessBuilder(words));
      assertTrue(said.startsWith("exit 137\n"), said);
      counts.merge(left("renaming " + rename), 1, Integer::sum);
    }
    System.out.println("killed at each of " + RENAMES + " renamings: " + counts);
    assertAllIsMended();
  }

  /** How long a build goes on after each of the moments, in nanoseconds. */
  private long[] restAfter() throws IOException, InterruptedException {
    entitle(1 - current);
    Process build = OwnProcess.build(edition, output);
    long[] rest = new long[MOMENTS.size()];
    for (int moment = 0; moment < rest.length; moment++) {
      await(MOMENTS.get(moment), build);
      rest[moment] = -System.nanoTime();
    }
    assertEquals(0, build.waitFor());
    for (int moment = 0; moment < rest.length; moment++) {
      rest[moment] += System.nanoTime();
    }
    assertEquals(Left.NEW_SITE, left("no kill"));
    return rest;
  }

  /** Waits until a file is there. */
  private void await(String name, Process build) {
    while (build.isAlive() && !Files.exists(room.resolve(name))) {
      Thread.onSpinWait();
    }
  }

  private Left left(String when) throws IOException {
    Snapshot found = Snapshot.of(output);
    if (found.equals(sites[current])) {
      return Left.OLD_SITE;
    }
    if (found.equals(sites[1 - current])) {
      current = 1 - current;
      return Left.NEW_SITE;
    }
    assertEquals(Snapshot.empty(), found, "half a site after " + when);
    assertEquals(sites[current], Snapshot.of(room.resolve(".site.old")), when);
    assertEquals("exit 0\n", Command.run("verify-site", output + "").complaint("", ""), when);
    assertEquals(sites[current], Snapshot.of(output), when);
    return Left.OLD_SITE_ASIDE;
  }

  private void assertAllIsMended() throws IOException {
    entitle(0);
    assertEquals(sites[0], PlainSite.site(edition, output));
    assertEquals(Set.of("site"), Fixture.namesIn(room));
  }
}
