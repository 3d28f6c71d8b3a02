package glossator.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glossator.bake.SiteVerification;
import glossator.build.BuildReport;
import glossator.build.EditionBuild;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site follows whatever is done to the edition's files. */
class FollowingTest {
  private static final String PAGE = "/article/arrival.html";
  private static final String TEXT = "content/article/1-arrival.md";

  @TempDir private Path temporary = Path.of("");
  private RunningPreview preview;

  @BeforeEach
  void start() throws Exception {
    preview = RunningPreview.of(RunningPreview.write(temporary.resolve("edition")));
  }

  @AfterEach
  void end() throws Exception {
    preview.close();
    assertTrue(
        preview.hindrances().stream().noneMatch(each -> each.startsWith("fault")),
        () -> preview.hindrances().toString());
  }

  private void write(String name, String text) throws IOException {
    RunningPreview.file(preview.file(name), text);
  }

  /** Waits until nothing is left to be done, and compares the site with what a build makes. */
  private void settled() throws Exception {
    RunningPreview.until(
        () -> {
          List<?> updates = preview.updates();
          return !preview.updates().get(updates.size() - 1).pending() && isVerified();
        },
        "a whole site");
    Path clean = temporary.resolve("clean");
    BuildReport report = new EditionBuild(preview.file(""), Optional.of(clean)).build();
    assertTrue(report.done(), () -> report.problems().toString());
    RunningPreview.until(() -> same(clean), "the site of a build");
  }

  private boolean isVerified() {
    try {
      return SiteVerification.of(preview.file("output")).differences().isEmpty();
    } catch (IOException moving) {
      return false;
    }
  }

  private boolean same(Path clean) {
    try {
      return Files.mismatch(
              clean.resolve("SHA256SUMS"), preview.file("output").resolve("SHA256SUMS"))
          < 0;
    } catch (IOException moving) {
      return false;
    }
  }

  @Test
  void aFileThatIsSaved() throws Exception {
    write(TEXT, "# Arrival\n\nOle Berg was early.\n");
    preview.until(PAGE, "was early");
    preview.until("/people/ole-berg.html", "was early");
    settled();
  }

  @Test
  void anEditorThatSavesByRenaming() throws Exception {
    for (int i = 0; i < 5; i++) {
      Path draft = preview.file("content/article/." + i + ".swp");
      Files.writeString(draft, "# Arrival\n\nVersion " + i + " of it.\n");
      Files.move(draft, preview.file(TEXT), ATOMIC_MOVE, REPLACE_EXISTING);
      preview.until(PAGE, "Version " + i + " of it");
    }
    Path backup = preview.file(TEXT + "~");
    Files.move(preview.file(TEXT), backup);
    Files.writeString(preview.file(TEXT), "# Arrival\n\nWith a backup.\n");
    preview.until(PAGE, "With a backup");
    settled();
  }

  @Test
  void aThousandChangesAtOnce() throws Exception {
    int before = preview.updates().size();
    for (int i = 0; i < 1000; i++) {
      write(
          "content/people/person-" + i + ".md",
          "---\nname: Person X" + i + "\nsummary: So.\n---\n");
    }
    write(TEXT, "# Arrival\n\nPerson X999 was there.\n");
    preview.until(PAGE, "people/person-999.html");
    settled();
    int updates = preview.updates().size() - before;
    assertTrue(updates < 200, updates + " updates for one burst");
  }

  @Test
  void aFolderThatGoesAndComesBack() throws Exception {
    Path people = preview.file("content/people");
    Path aside = temporary.resolve("aside");
    Files.move(people, aside);
    RunningPreview.until(
        () -> !Files.exists(preview.file("output/people/ole-berg.html")), "no page");
    Files.move(aside, people);
    preview.until("/people/ole-berg.html", "He slept");
    write("content/people/ole-berg.md", "---\nname: Ole Berg\nsummary: So.\n---\n\nHe woke.\n");
    preview.until("/people/ole-berg.html", "He woke");
    settled();
  }

  @Test
  void allDocumentsGoneAndBack() throws Exception {
    Path content = preview.file("content");
    Path aside = temporary.resolve("aside");
    Files.move(content, aside);
    RunningPreview.until(
        () -> !preview.updates().get(preview.updates().size() - 1).report().done(), "an error");
    assertTrue(preview.get(PAGE).contains("Ole Berg"), "the last good site is not served");
    Files.move(aside, content);
    RunningPreview.until(
        () -> preview.updates().get(preview.updates().size() - 1).report().done(), "no error");
    write(TEXT, "# Arrival\n\nAll is back.\n");
    preview.until(PAGE, "All is back");
    settled();
  }

  @Test
  void anEditionThatIsMovedAndComesBack() throws Exception {
    Path edition = preview.file("");
    Path elsewhere = temporary.resolve("elsewhere");
    Files.move(edition, elsewhere);
    RunningPreview.until(() -> !preview.hindrances().isEmpty(), "that it is gone");
    assertEquals(
        "the edition’s folder " + edition.toAbsolutePath().normalize() + " is gone; waiting for it",
        preview.hindrances().get(0));
    Files.move(elsewhere, edition);
    write(TEXT, "# Arrival\n\nHere again.\n");
    preview.until(PAGE, "Here again");
    settled();
  }

  @Test
  void aMistakeAndItsMending() throws Exception {
    write(TEXT, "# Arrival\n\n[[nobody]] was late.\n");
    RunningPreview.until(
        () -> !preview.updates().get(preview.updates().size() - 1).report().done(), "an error");
    assertTrue(preview.get(PAGE).contains("The boat was not"), "the last good site is not served");
    assertTrue(state().contains("\"place\":\"content/article/1-arrival.md:3:1\""), state());
    assertTrue(state().contains("no entry has the id “nobody”"), state());
    write(TEXT, "# Arrival\n\nSomebody was late.\n");
    preview.until(PAGE, "Somebody was late");
    RunningPreview.until(() -> state().contains("\"errors\":0"), "no errors");
    settled();
  }

  /** A finding that only a check has, and that this edition takes for an error. */
  @Test
  void whatACheckRefusesIsTakenBack() throws Exception {
    write("jbake.properties", "edition.title=The Log\ncheck.double-space=error\n");
    write(TEXT, "# Arrival\n\nOle Berg  was late.\n");
    RunningPreview.until(
        () -> !preview.updates().get(preview.updates().size() - 1).report().done(), "an error");
    RunningPreview.until(this::isVerified, "the last whole site");
    assertTrue(preview.get(PAGE).contains("The boat was not"), "the last good site is not served");
    assertTrue(state().contains("double-space"), state());
  }

  /** The state that open pages are told first. */
  private String state() {
    try (Socket socket = preview.connect()) {
      socket
          .getOutputStream()
          .write("GET /.preview/events HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(UTF_8));
      StringBuilder read = new StringBuilder();
      byte[] part = new byte[4096];
      while (!read.toString().contains("data: ") || !read.toString().endsWith("\n\n\r\n")) {
        int length = socket.getInputStream().read(part);
        read.append(new String(part, 0, length, UTF_8));
      }
      return read.toString();
    } catch (IOException refused) {
      return "";
    }
  }

  @Test
  void theConfigurationMovesTheContent() throws Exception {
    write("texts/article/1-other.md", "# Other\n\nAnother text.\n");
    write("jbake.properties", "edition.title=The Log\ncontent.folder=texts\n");
    preview.until("/article/other.html", "Another text");
    write("texts/article/1-other.md", "# Other\n\nAnother text still.\n");
    preview.until("/article/other.html", "Another text still");
    settled();
  }

  @Test
  void somebodyElseBuilds() throws Exception {
    new EditionBuild(preview.file(""), Optional.empty()).build();
    write(TEXT, "# Arrival\n\nAfter the build.\n");
    preview.until(PAGE, "After the build");
    settled();
    assertFalse(Files.exists(preview.file(".output.lock")));
  }
}
