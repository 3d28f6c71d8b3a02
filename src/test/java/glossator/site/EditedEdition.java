package glossator.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import glossator.model.Edition;
import glossator.page.PageView;
import glossator.page.Pages;
import glossator.page.ViewMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A copy of an edition, which is edited while what its pages show is remembered. */
final class EditedEdition {
  private static final Path EDITION =
      BundledEdition.ROOT.resolve("src/test/resources/editions/time/edition");

  private final Path root;
  private final ViewMemory memory = new ViewMemory();

  private EditedEdition(Path root) {
    this.root = root;
  }

  /** The edition of events in time, copied into an empty folder. */
  static EditedEdition in(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(EDITION)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = root.resolve(EDITION.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return new EditedEdition(root);
  }

  Path file(String path) {
    return root.resolve(path);
  }

  /** Replaces words of a file that are in it. */
  void replace(String file, String words, String others) throws IOException {
    String text = Files.readString(file(file));
    assertNotEquals(text, text.replace(words, others));
    Files.writeString(file(file), text.replace(words, others));
  }

  /** All pages as the memory has them, once they are known to be those of a clean build. */
  Map<String, PageView> pages() throws IOException {
    Edition edition = BundledEdition.bind(root);
    Map<String, PageView> kept = byAddress(Pages.on(edition, memory).site().pages().stream());
    assertEquals(byAddress(Pages.of(edition).pages().stream()), kept);
    return kept;
  }

  private static Map<String, PageView> byAddress(Stream<PageView> pages) {
    return pages.collect(Collectors.toMap(PageView::address, each -> each));
  }
}
