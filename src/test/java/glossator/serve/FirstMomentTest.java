package glossator.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glossator.build.Changes;
import glossator.build.EditionBuild;
import glossator.build.EditionSession;
import glossator.build.UnusableFolderException;
import glossator.progress.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a preview shows before its first build has ended. */
class FirstMomentTest implements PreviewListener {
  private static final String PAGE = "article/arrival.html";

  @TempDir private Path temporary = Path.of("");
  private Path edition = Path.of("");
  private final List<String> answers = new ArrayList<>();
  private final List<Set<String>> changed = new ArrayList<>();

  @BeforeEach
  void write() throws IOException {
    edition = RunningPreview.write(temporary.resolve("edition"));
  }

  private Preview start() throws IOException, UnusableFolderException {
    return Preview.start(new EditionSession(edition, Optional.empty(), Progress.SILENT), 0, this);
  }

  private static String get(URI address) throws IOException {
    URI page = URI.create(address.toString().replace("localhost", "127.0.0.1")).resolve(PAGE);
    HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
    int status = connection.getResponseCode();
    try (InputStream in =
        status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
      return status + " " + new String(in.readAllBytes(), UTF_8);
    }
  }

  /** Nothing is built yet. */
  @Override
  public void serving(URI address) {
    try {
      answers.add(get(address));
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  @Override
  public void updated(EditionSession.Update update, Set<Path> files, long nanoseconds) {
    changed.add(update.changed());
  }

  @Override
  public void settled(EditionSession.Update update) {
    throw new AssertionError("the first build leaves nothing to settle");
  }

  @Override
  public void hindered(String message) {
    throw new AssertionError(message);
  }

  @Override
  public void failed(Exception fault) {
    throw new AssertionError(fault);
  }

  @Test
  void theSiteOfBeforeIsServedUntilTheNextIsMade() throws Exception {
    start().close();
    Path section = edition.resolve("content/article/1-arrival.md");
    Files.writeString(section, Files.readString(section).replace("late", "early"));
    try (Preview preview = start()) {
      String before = answers.get(1);
      assertTrue(before.startsWith("200 ") && before.contains("Berg</a> was late."), before);
      assertTrue(before.contains("/.preview/preview.js"), before);
      String after = get(preview.address());
      assertTrue(after.startsWith("200 ") && after.contains("Berg</a> was early."), after);
    }
  }

  @Test
  void whatDiffersFromTheSiteOfBeforeIsTold() throws Exception {
    start().close();
    start().close();
    assertEquals(Set.of(), changed.get(1));
    Files.delete(edition.resolve("assets/css/own.css"));
    Path section = edition.resolve("content/article/1-arrival.md");
    Files.writeString(section, Files.readString(section).replace("not.", "not there."));
    start().close();
    Set<String> pages = new TreeSet<>(changed.get(2));
    pages.removeIf(file -> file.startsWith("search/"));
    assertEquals(
        Set.of("article/arrival.html", "article/index.html", "book.html", "css/own.css"), pages);
  }

  /** Pages that are open are of neither the folder as the other build left it nor the new site. */
  @Test
  void whatAnotherBuildMadeMeanwhileIsTold() throws Exception {
    EditionSession session = new EditionSession(edition, Optional.empty(), Progress.SILENT);
    session.update(Changes.UNKNOWN);
    Path section = edition.resolve("content/article/1-arrival.md");
    Files.writeString(section, Files.readString(section).replace("not.", "not there."));
    assertTrue(new EditionBuild(edition, Optional.empty()).build().done());
    Set<String> pages = new TreeSet<>(session.update(Changes.UNKNOWN).changed());
    pages.removeIf(file -> file.startsWith("search/"));
    assertEquals(Set.of("article/arrival.html", "article/index.html", "book.html"), pages);
  }

  @Test
  void withoutOneThePageSaysSo() throws Exception {
    start().close();
    String page = answers.get(0);
    assertTrue(page.startsWith("404 "), page);
    assertTrue(page.contains("There is no site yet. It shows itself here as soon as it is made."));
    assertTrue(page.contains("/.preview/preview.js"), page);
  }

  @Test
  void noForeignFolderIsServed() throws Exception {
    RunningPreview.file(edition.resolve("output/letters.txt"), "Private.\n");
    UnusableFolderException refused = assertThrows(UnusableFolderException.class, this::start);
    assertEquals(
        "the output folder "
            + edition.resolve("output")
            + " is not empty and was not made by Glossator",
        refused.getMessage());
    assertEquals(List.of(), answers);
  }
}
