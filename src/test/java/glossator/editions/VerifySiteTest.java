package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of a site is compared with the sums that were made with it. */
class VerifySiteTest {
  private static final String MANIFEST = "SHA256SUMS";

  /** The SHA-256 of “secret”, as other programs have it. */
  private static final String SUM_OF_SECRET =
      "2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b";

  @TempDir private Path temporary = Path.of("");
  private Path site = Path.of("");
  private int files;

  @BeforeEach
  void build() throws IOException {
    Path output = temporary.resolve("output");
    Path minimal = Fixture.folder("editions").resolve("minimal");
    PlainSite.site(PlainSite.prepare(minimal, temporary), output);
    site = temporary.resolve("copy");
    Fixture.copy(output, site); // without the edition, and in another place
    files = (int) Files.readString(site.resolve(MANIFEST)).lines().count();
  }

  private String verify() {
    Command said = Command.run("verify-site", site + "");
    return said.out() + said.complaint(temporary + "", "TEMPORARY");
  }

  private void addToManifest(String line) throws IOException {
    Files.writeString(site.resolve(MANIFEST), line + "\n", StandardOpenOption.APPEND);
  }

  private String differ(String... lines) throws IOException {
    String count = lines.length + (lines.length == 1 ? " difference" : " differences");
    long listed =
        Files.readString(site.resolve(MANIFEST)).lines().filter(VerifySiteTest::isLine).count();
    return "%s\nexit 1\n%s from a site of %d files\n"
        .formatted(String.join("\n", lines), count, listed);
  }

  private static boolean isLine(String line) {
    return line.matches("\\\\?[0-9a-f]{64}  .+");
  }

  @Test
  void theManifestListsEveryFileButItselfAndTheMarker() throws IOException {
    Set<String> listed = new TreeSet<>();
    Files.readString(site.resolve(MANIFEST))
        .lines()
        .forEach(line -> listed.add(line.substring(66)));
    Set<String> there = new TreeSet<>(Snapshot.of(site).names());
    there.removeAll(Set.of(MANIFEST, ".glossator"));
    assertEquals(there, listed);
    assertTrue(listed.contains("index.html") && listed.contains("css/edition.css"), listed + "");
  }

  @Test
  void aCopyThatIsWhole() {
    assertEquals(files + " files as built\nexit 0\n", verify());
  }

  @Test
  void otherProgramsReadTheManifest() throws IOException, InterruptedException {
    assumeTrue(OwnProcess.finds("sha256sum"), "there is no sha256sum");
    Files.writeString(site.resolve("about.txt"), "secret");
    addToManifest(SUM_OF_SECRET + "  about.txt");
    ProcessBuilder sha256sum = new ProcessBuilder("sha256sum", "-c", "--quiet", MANIFEST);
    assertEquals("exit 0\n", OwnProcess.said(sha256sum.directory(site.toFile())));
  }

  @Test
  void whatIsMissingChangedOrAdditionalIsToldInLines() throws IOException {
    Files.delete(site.resolve("index.html"));
    Files.writeString(site.resolve("ids.json"), " ", StandardOpenOption.APPEND);
    Files.createDirectories(site.resolve("notes"));
    Files.writeString(site.resolve("notes/of-mine.txt"), "mine");
    String lines =
        differ("changed: ids.json", "missing: index.html", "additional: notes/of-mine.txt");
    assertEquals(lines, verify());
  }

  @Test
  void theMarkerMayBeLeftBehind() throws IOException {
    Files.delete(site.resolve(".glossator"));
    assertEquals(files + " files as built\nexit 0\n", verify());
  }

  @Test
  void nothingOutsideIsRead() throws IOException {
    Path secret = Files.writeString(temporary.resolve("secret.txt"), "secret");
    addToManifest(SUM_OF_SECRET + "  ../secret.txt");
    addToManifest(SUM_OF_SECRET + "  " + secret);
    addToManifest(SUM_OF_SECRET + "  css/../../secret.txt");
    String lines =
        differ("missing: ../secret.txt", "missing: " + secret, "missing: css/../../secret.txt");
    assertEquals(lines, verify());
  }

  @Test
  void linksAreNotFollowed() throws IOException {
    Path outside = Files.createDirectories(temporary.resolve("outside"));
    Path secret = Files.writeString(outside.resolve("secret.txt"), "secret");
    link(site.resolve("folder"), outside);
    link(site.resolve("link.txt"), secret);
    addToManifest(SUM_OF_SECRET + "  folder/secret.txt");
    addToManifest(SUM_OF_SECRET + "  link.txt");
    assertEquals(
        differ("additional: folder", "missing: folder/secret.txt", "changed: link.txt"), verify());
  }

  private static void link(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException | FileSystemException notHere) {
      assumeTrue(false, "no links can be made here");
    }
  }

  @Test
  void linesThatAreNoneAreTold() throws IOException {
    addToManifest("not a line");
    addToManifest(SUM_OF_SECRET + "  index.html");
    addToManifest("");
    String first = "malformed: SHA256SUMS:" + (files + 1);
    String second = "malformed: SHA256SUMS:" + (files + 2);
    String third = "malformed: SHA256SUMS:" + (files + 3);
    String words = "3 differences from a site of " + files + " files\n";
    assertEquals(String.join("\n", first, second, third, "exit 1", words), verify());
  }

  @Test
  void aNameCannotPretendToBeTwoLines() throws IOException {
    String name = "one\nchanged: two\u001b[2J";
    try {
      Files.writeString(site.resolve(name), "secret");
    } catch (InvalidPathException notHere) {
      assumeTrue(false, "no file can have such a name here");
    }
    assertEquals(differ("additional: one\\u000achanged: two\\u001b[2J"), verify());
    addToManifest("\\" + SUM_OF_SECRET + "  one\\nchanged: two\u001b[2J");
    assertEquals(files + 1 + " files as built\nexit 0\n", verify());
  }

  @Test
  void foldersWithNothingToCompare() throws IOException {
    Files.delete(site.resolve(MANIFEST));
    String nothing = "TEMPORARY/copy has no SHA256SUMS, so there is nothing to compare with";
    assertEquals(refused(nothing), verify());
    site = temporary.resolve("nowhere");
    assertEquals(refused("there is no folder TEMPORARY/nowhere"), verify());
  }

  private static String refused(String complaint) {
    return "exit 2\nglossator: " + complaint + "\nSee glossator verify-site --help\n";
  }

  @Test
  void aSiteThatAnInterruptedBuildMovedAsideIsPutBack() throws IOException {
    Files.move(site, temporary.resolve(".copy.old"));
    assertEquals(files + " files as built\nexit 0\n", verify());
    assertEquals(true, Files.exists(site.resolve("index.html")));
    assertEquals(Set.of("copy", "edition", "output"), Fixture.namesIn(temporary));
  }

  @Test
  void anAssetCannotTakeTheManifestsPlace() throws IOException {
    Path asset = temporary.resolve("edition/assets/sha256sums");
    Files.createDirectories(asset.getParent());
    Files.write(asset, "mine".getBytes(StandardCharsets.UTF_8));
    Command said = Command.run("build", "-C", temporary.resolve("edition") + "");
    assertEquals(
        "assets/sha256sums:1:1: error: SHA256SUMS is the list of the site’s files"
            + " [address-collision]\n  hint: give it another name",
        said.err().lines().limit(2).reduce((one, two) -> one + "\n" + two).orElse(""));
  }
}
