package glossator.build;

import glossator.bake.SiteConfiguration;
import glossator.bake.StandingSite;
import glossator.catalogue.Catalogue;
import glossator.catalogue.CatalogueView;
import glossator.cite.EditionCitations;
import glossator.model.Edition;
import glossator.page.PageView;
import glossator.page.Pages;
import glossator.page.Site;
import glossator.problem.Problems;
import glossator.progress.Progress;
import glossator.progress.Stage;
import glossator.search.SearchIndex;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A site on its way from the bound edition to its files, as far as it has come. */
final class SiteInProgress {
  private final SiteConfiguration site;
  private final Problems problems;
  private final UncheckedEdition unchecked;
  private final EditionMemory memory;
  private final Progress progress;
  private final Map<String, CatalogueView> catalogue = new HashMap<>();
  private @Nullable Pages pages;
  private @Nullable Edition edition;
  private @Nullable Problems judged;
  private @Nullable Site whole;

  /**
   * @param problems holds what was found so far
   * @param memory of how the edition was shown before
   */
  SiteInProgress(
      SiteConfiguration site,
      Problems problems,
      UncheckedEdition unchecked,
      EditionMemory memory,
      Progress progress) {
    this.memory = memory;
    this.site = site;
    this.problems = problems;
    this.unchecked = unchecked;
    this.progress = progress;
  }

  SiteConfiguration site() {
    return site;
  }

  private Edition edition() {
    Edition known = edition;
    if (known == null) {
      known = progress.during(Stage.CITE, () -> EditionCitations.format(unchecked.edition()));
      edition = known;
    }
    return known;
  }

  private Pages pages() {
    Pages known = pages;
    if (known == null) {
      known = Pages.on(edition(), memory.views());
      pages = known;
    }
    return known;
  }

  private Site whole() {
    Site known = whole;
    if (known == null) {
      known = progress.during(Stage.LAY_OUT, () -> pages().site());
      Site all = known;
      progress.during(
          Stage.CATALOGUE,
          () -> {
            catalogue(all);
            return all;
          });
      whole = known;
    }
    return known;
  }

  /** Adds to the catalogue what is not in it yet. */
  private void catalogue(Site all) {
    List<PageView> missing =
        all.pages().stream().filter(page -> !catalogue.containsKey(page.address())).toList();
    catalogue.putAll(Catalogue.of(edition(), Site.made(all.frame(), missing), memory.catalogue()));
  }

  /** Bakes the pages that show a part of the edition each, as far as nothing is against it. */
  Optional<Set<String>> bakeParts(StandingSite standing) throws IOException {
    Site parts = progress.during(Stage.LAY_OUT, () -> pages().parts());
    progress.during(
        Stage.CATALOGUE,
        () -> {
          catalogue(parts);
          return parts;
        });
    return standing.bakeParts(
        site, parts, Pages::isGathering, catalogue, unchecked.sources().attachments());
  }

  /** Does what can be done without touching the site; false when it was abandoned. */
  boolean prepare(BooleanSupplier abandoned) throws IOException {
    if (abandoned.getAsBoolean()) {
      return false;
    }
    if (judged().hasErrors()) {
      return true;
    }
    if (!abandoned.getAsBoolean()) {
      whole();
    }
    return whole != null && !abandoned.getAsBoolean();
  }

  /** What was found in the edition. */
  Problems judged() throws IOException {
    Problems known = judged;
    if (known == null) {
      known = unchecked.check(site, List.of(), false, problems, progress).verdict().open();
      judged = known;
    }
    return known;
  }

  /** Bakes everything. */
  Optional<Set<String>> bake(StandingSite standing, Problems judged) throws IOException {
    Site all = whole();
    Edition shown = edition();
    CompletableFuture<Map<String, String>> index =
        CompletableFuture.supplyAsync(
            () -> site.settings().search() ? SearchIndex.of(shown) : Map.of());
    return standing.bake(
        site, all, catalogue, unchecked.sources().attachments(), index::join, judged);
  }

  /** What there is to tell of the site as far as it has come. */
  BuildReport report(Problems found) {
    Site known = whole == null ? pages().parts() : whole;
    return BuildReport.of(edition(), known, found, site.output(), List.of());
  }
}
