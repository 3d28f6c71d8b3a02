package glossator.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glossator.bake.BakedPages;
import glossator.bake.ConfigurationReader;
import glossator.bake.SiteBaker;
import glossator.bake.SiteConfiguration;
import glossator.catalogue.Catalogue;
import glossator.model.Edition;
import glossator.page.Pages;
import glossator.page.Site;
import glossator.problem.Problems;
import glossator.progress.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of the index are written while pages are; one that cannot be leaves the last site. */
class IndexWrittenTest {
  private static final Path EDITION =
      BundledEdition.ROOT.resolve("src/test/resources/editions/minimal/edition");

  @TempDir Path temporary;

  private Optional<BakedPages> bake(Consumer<BiConsumer<String, String>> index) throws IOException {
    Problems problems = new Problems();
    SiteConfiguration configuration = new ConfigurationReader(EDITION, problems).read();
    configuration.withOutput(temporary.resolve("site"));
    Edition edition = BundledEdition.bind(EDITION);
    Site site = Pages.of(edition);
    return new SiteBaker(configuration, problems, Progress.SILENT)
        .bake(site, Catalogue.of(edition, site.frame())::of, Map.of(), index, BakedPages.NONE);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(temporary)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theyStandInTheSiteAndInItsManifest() throws Exception {
    assertTrue(bake(files -> files.accept("search/index.js", "words")).isPresent());
    Path site = temporary.resolve("site");
    assertEquals("words", Files.readString(site.resolve("search/index.js")));
    assertTrue(Files.readString(site.resolve("SHA256SUMS")).contains("  search/index.js\n"));
  }

  @Test
  void oneThatCannotBeWrittenIsToldAndNothingIsLost() throws Exception {
    bake(files -> files.accept("search/index.js", "words"));
    List<String> before = names();
    IOException told =
        assertThrows(
            IOException.class,
            () ->
                bake(
                    files -> {
                      files.accept("search/index.js", "other words");
                      throw new UncheckedIOException(new IOException("no space is left"));
                    }));
    assertEquals("no space is left", told.getMessage());
    assertEquals("words", Files.readString(temporary.resolve("site/search/index.js")));
    assertEquals(before, names());
  }
}
