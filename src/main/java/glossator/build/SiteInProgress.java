package glossator.build;

import glossator.bake.SiteConfiguration;
import glossator.bake.StandingSite;
import glossator.catalogue.Catalogue;
import glossator.catalogue.CatalogueView;
import glossator.model.Edition;
import glossator.page.PageView;
import glossator.page.Pages;
import glossator.page.Site;
import glossator.problem.Problems;
import glossator.progress.Progress;
import glossator.progress.Stage;
import glossator.search.SearchIndex;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A site on its way from the bound edition to its files, as far as it has come. */
final class SiteInProgress {
  /** So often, in ms, it is looked whether something more urgent has come. */
  private static final int PAUSE = 3;

  private final SiteConfiguration site;
  private final Problems problems;
  private final UncheckedEdition unchecked;
  private final EditionMemory memory;
  private final Progress progress;
  private final Map<String, CatalogueView> catalogue = new ConcurrentHashMap<>();
  private final Set<String> shown = new HashSet<>();
  private @Nullable Pages pages;
  private @Nullable Edition edition;
  private @Nullable Problems judged;
  private @Nullable Site whole;
  private @Nullable CompletableFuture<Map<String, String>> index;

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
      known = progress.during(Stage.CITE, () -> memory.citations().format(unchecked.edition()));
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

  /**
   * Bakes those of some pages that show a part of the edition each, as far as nothing is against
   * it.
   */
  Optional<Set<String>> bakeChosen(StandingSite standing, Set<String> addresses)
      throws IOException {
    Site chosen = progress.during(Stage.LAY_OUT, () -> pages().parts(addresses));
    Optional<Set<String>> changed = bake(standing, chosen, address -> true, () -> false);
    chosen.pages().forEach(page -> shown.add(page.address()));
    return changed;
  }

  /**
   * Bakes the pages that show a part of the edition each, as far as nothing is against it.
   *
   * @param abandoned whether something else has become more urgent; then nothing is changed
   */
  Optional<Set<String>> bakeParts(StandingSite standing, BooleanSupplier abandoned)
      throws IOException {
    Site parts = progress.during(Stage.LAY_OUT, () -> pages().parts());
    return bake(standing, parts, Pages::isGathering, abandoned);
  }

  /**
   * Bakes the pages that gather all of the edition, when all others are baked, as far as nothing is
   * against it.
   *
   * @param abandoned whether something else has become more urgent; then nothing is changed
   */
  Optional<Set<String>> bakeGathering(StandingSite standing, BooleanSupplier abandoned)
      throws IOException {
    Site gathering = progress.during(Stage.LAY_OUT, () -> pages().gathering());
    return bake(standing, gathering, address -> !Pages.isGathering(address), abandoned);
  }

  private Optional<Set<String>> bake(
      StandingSite standing, Site parts, Predicate<String> others, BooleanSupplier abandoned)
      throws IOException {
    progress.during(
        Stage.CATALOGUE,
        () -> {
          catalogue(parts);
          return parts;
        });
    return standing.bakeParts(
        site, parts, others, catalogue, unchecked.sources().attachments(), abandoned);
  }

  /**
   * A page as it is to be, where that in the output folder may still be older.
   *
   * @return empty for what stands there already, or gathers all of the edition, or is no page
   */
  Optional<FreshPage> fresh(StandingSite standing, String address) {
    Site one = pages().parts(Set.of(address));
    if (shown.contains(address)) {
      return Optional.empty();
    }
    if (one.pages().isEmpty()) {
      boolean gone = standing.hasPage(address) && !Pages.isGathering(address);
      return gone ? Optional.of(FreshPage.GONE) : Optional.empty();
    }
    Map<String, CatalogueView> told = Catalogue.of(edition(), one, memory.catalogue());
    return standing
        .fresh(one, Optional.ofNullable(told.get(address)))
        .map(bytes -> new FreshPage(Optional.of(bytes)));
  }

  /** Does what can be done without touching the site; false when it was abandoned. */
  boolean prepare(StandingSite standing, BooleanSupplier abandoned) throws IOException {
    if (abandoned.getAsBoolean()) {
      return false;
    }
    try {
      if (judged(abandoned).hasErrors()) {
        return true;
      }
    } catch (CancellationException stopped) {
      return false;
    }
    whole();
    return !abandoned.getAsBoolean()
        && (standing.hasIndexOf(edition()) || await(index(), abandoned));
  }

  /** Waits for something as long as nothing is more urgent; it ends by itself then. */
  private static boolean await(CompletableFuture<?> work, BooleanSupplier abandoned) {
    while (!abandoned.getAsBoolean()) {
      try {
        work.get(PAUSE, TimeUnit.MILLISECONDS);
        return true;
      } catch (TimeoutException goesOn) {
        // Looked again whether something else has come.
      } catch (ExecutionException failed) {
        return true; // whoever asks for what it was to give, is told
      } catch (InterruptedException ending) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return false;
  }

  private CompletableFuture<Map<String, String>> index() {
    CompletableFuture<Map<String, String>> known = index;
    if (known == null) {
      Edition shown = edition();
      known =
          CompletableFuture.supplyAsync(
              () -> site.settings().search() ? SearchIndex.of(shown) : Map.of());
      index = known;
    }
    return known;
  }

  /** What was found in the edition. */
  Problems judged() throws IOException {
    return judged(() -> false);
  }

  private Problems judged(BooleanSupplier abandoned) throws IOException {
    Problems known = judged;
    if (known == null) {
      Problems found = new Problems();
      problems.inReadingOrder().forEach(found::report);
      known = unchecked.check(site, memory.findings(), found, progress, abandoned).verdict().open();
      judged = known;
    }
    return known;
  }

  /**
   * Bakes everything.
   *
   * @param abandoned whether something else has become more urgent; then nothing is changed
   */
  Optional<Set<String>> bake(StandingSite standing, Problems judged, BooleanSupplier abandoned)
      throws IOException {
    Site all = whole();
    // Begun now, to be made while the pages are, unless it is hardly to be asked for.
    Supplier<Map<String, String>> files =
        standing.hasIndexOf(edition()) ? () -> index().join() : index()::join;
    return standing.bake(
        site,
        all,
        catalogue,
        unchecked.sources().attachments(),
        edition(),
        files,
        judged,
        abandoned);
  }

  /** What there is to tell of a site that is not whole yet. */
  BuildReport unfinished() {
    return BuildReport.unfinished(unchecked.edition(), problems, site.output());
  }

  /** What there is to tell of the whole site. */
  BuildReport report(Problems found) {
    return BuildReport.of(edition(), whole(), found, site.output(), List.of());
  }
}
