package glossator.bake;

import glossator.catalogue.CatalogueView;
import glossator.page.PageView;
import glossator.page.Site;
import glossator.problem.Problems;
import glossator.progress.Progress;
import glossator.progress.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** Makes the files of a site, and swaps them in when all of them are good. */
public final class SiteBaker {
  private final SiteConfiguration configuration;
  private final Problems problems;
  private final Progress progress;

  /**
   * @param configuration of the site
   * @param problems takes template errors and collisions; when it holds an error, nothing is
   *     swapped in
   * @param progress hears of the stages
   */
  public SiteBaker(SiteConfiguration configuration, Problems problems, Progress progress) {
    this.configuration = configuration;
    this.problems = problems;
    this.progress = progress;
  }

  /**
   * Bakes a site, for whoever has the lock of its folder ({@link OutputFolder#lock}).
   *
   * @param catalogue what there is to tell of each page that people read; asked by several threads
   * @param attachments other files by their path in the site
   * @param index makes the search index while the pages are made, on a thread of its own; gives its
   *     files, by their path in the site, to what it is given
   * @param last what the pages of the site that stands were made of, with the templates and the
   *     configuration of now; where anybody may have changed that site since, {@link
   *     BakedPages#NONE}
   * @return what the pages of the site are made of that was swapped in; empty when none was, and
   *     the last one is as it was
   * @throws IOException when a file cannot be read or written; the last site is then as it was
   */
  public Optional<BakedPages> bake(
      Site site,
      Function<PageView, Optional<CatalogueView>> catalogue,
      Map<String, Path> attachments,
      Consumer<BiConsumer<String, String>> index,
      BakedPages last)
      throws IOException {
    OutputFolder output = new OutputFolder(configuration.output());
    try {
      StagedSite stage = output.stage();
      if (!last.origins().isEmpty()) {
        stage.trust(output.sums());
      }
      CompletableFuture<Void> indexed = begin(index, stage);
      BakedPages made;
      try {
        copy(attachments, site, stage);
        made =
            new SiteRenderer(configuration, problems)
                .render(site, catalogue, stage, last, progress);
      } finally {
        // Whatever happened, nobody may be writing when the folder is cleared.
        progress.during(Stage.INDEX, () -> indexed.exceptionally(failed -> null).join());
      }
      if (problems.hasErrors()) {
        return Optional.empty();
      }
      join(indexed);
      publish(output, stage);
      return Optional.of(made);
    } finally {
      output.clear();
    }
  }

  private static CompletableFuture<Void> begin(
      Consumer<BiConsumer<String, String>> index, StagedSite stage) {
    return CompletableFuture.runAsync(
        () ->
            index.accept(
                (path, content) -> {
                  try {
                    stage.write(path, content);
                  } catch (IOException unwritable) {
                    throw new UncheckedIOException(unwritable);
                  }
                }));
  }

  private static void join(CompletableFuture<Void> indexed) throws IOException {
    try {
      indexed.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof UncheckedIOException unwritable) {
        throw unwritable.getCause();
      }
      throw failed;
    }
  }

  private void copy(Map<String, Path> attachments, Site site, StagedSite stage) throws IOException {
    Progress.Running running = progress.begin(Stage.COPY, 0);
    new AssetCopier(configuration, problems).copy(attachments, site.addresses(), stage);
    running.end();
  }

  private void publish(OutputFolder output, StagedSite stage) throws IOException {
    Progress.Running running = progress.begin(Stage.PUBLISH, 0);
    stage.seal();
    output.swap();
    running.end();
  }
}
