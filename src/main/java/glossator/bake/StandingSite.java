package glossator.bake;

import glossator.catalogue.CatalogueView;
import glossator.model.Edition;
import glossator.page.PageView;
import glossator.page.Site;
import glossator.problem.Problems;
import glossator.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A site that follows its edition: what is as it was is neither made nor written again. The first
 * time, and whenever somebody else has been at the folder, it is made as a whole.
 */
public final class StandingSite {
  /** Of more files than these, the former ones are not held in memory. */
  private static final int MANY = 3000;

  private final PageMemory pages;
  private final AssetMemory assets = new AssetMemory();
  private final OwnTemplates templates = new OwnTemplates();
  private final FormerFiles before = new FormerFiles();
  private final IndexMemory indexed = new IndexMemory();
  private Map<String, String> standing = new HashMap<>();

  /** What those of the files that stand hold that are too long to be read again. */
  private final Map<String, PageBytes> voluminous = new HashMap<>();

  /** What stood when somebody else took to the folder: there may be pages of it that are open. */
  private Map<String, String> shown = Map.of();

  private volatile @Nullable Kitchen kitchen;
  private @Nullable Configured configuration;
  private @Nullable Object mark;

  /**
   * @param progress hears of the pages that are made
   */
  public StandingSite(Progress progress) {
    this.pages = new PageMemory(progress);
  }

  /** Whether a folder holds the site as this has left it. */
  public boolean stands(Path output) throws IOException {
    return !standing.isEmpty() && mark != null && mark.equals(mark(output));
  }

  /** Whether some pages can be made before all are. */
  public boolean isPartable(Path output) throws IOException {
    return stands(output) && !pages.anyLists();
  }

  /**
   * Brings a part of a site up to date, which {@link #bake} is to follow; for whoever has the lock
   * of its folder.
   *
   * @param parts the pages that are brought up to date
   * @param others the addresses of those that are not
   * @param catalogue what there is to tell of each page, by its address
   * @param attachments other files by their path in the site
   * @param abandoned whether something else has become more urgent
   * @return the files that are new, gone or other than before, by their path; empty when there are
   *     errors, when so many differ that it is better done as a whole, and when it was abandoned:
   *     then nothing was changed
   * @throws IOException when a file cannot be read or written
   */
  public Optional<Set<String>> bakeParts(
      SiteConfiguration configured,
      Site parts,
      Predicate<String> others,
      Map<String, CatalogueView> catalogue,
      Map<String, Path> attachments,
      BooleanSupplier abandoned)
      throws IOException {
    Problems problems = new Problems();
    try (SiteDraft draft =
        new SiteDraft(new OutputFolder(configured.output()), standing, voluminous)) {
      lookAtTemplates(configured);
      Map<String, Theme.Resource> files =
          new AssetCopier(configured, problems).files(attachments, parts.addresses());
      assets.copy(files, draft);
      Kitchen ready = kitchen(configured, problems);
      ready.documents().show(parts.pages(), told(catalogue));
      boolean rendered = pages.render(ready, parts, catalogue, draft, problems, MANY, abandoned);
      Set<String> gone = pages.missing(address -> others.test(address) || draft.has(address));
      Set<String> differing = new TreeSet<>(draft.written());
      differing.addAll(gone);
      if (!rendered || problems.hasErrors() || pages.makesLists() || differing.size() > MANY) {
        kitchen = problems.hasErrors() ? null : kitchen;
        return Optional.empty();
      }
      before.remember(configured.output(), differing, standing, voluminous);
      publishPart(draft, gone);
      pages.keep(gone);
      assets.keep();
      return Optional.of(differing);
    }
  }

  /** Whether the index of the search that stands, if the site does, is that of an edition. */
  public boolean hasIndexOf(Edition edition) {
    return indexed.isOf(edition);
  }

  /** Whether a page was made at an address, and stands there. */
  public boolean hasPage(String address) {
    return pages.has(address);
  }

  /**
   * A page as it is to be, put nowhere. May be called by other threads than {@link #bakeParts}.
   *
   * @param one the page
   * @param told what there is to tell of it
   * @return its bytes; empty when it cannot be made, or not without all others
   */
  public Optional<byte[]> fresh(Site one, Optional<CatalogueView> told) {
    Kitchen ready = kitchen;
    return ready == null
        ? Optional.empty()
        : PageMemory.bytes(one.pages().get(0), told, one.frame(), ready);
  }

  /**
   * Puts a site back to what it was when it was last whole.
   *
   * @return the files that are other than before, by their path
   * @throws IOException when a file cannot be written
   */
  public Set<String> putBack(SiteConfiguration configured) throws IOException {
    Set<String> files = before.files();
    if (!files.isEmpty()) {
      try (SiteDraft draft =
          new SiteDraft(new OutputFolder(configured.output()), standing, voluminous)) {
        publishPart(draft, before.restore(draft));
      }
      pages.forget(files);
      assets.forget();
      before.forget();
    }
    return files;
  }

  /**
   * Brings a site up to date, for whoever has the lock of its folder.
   *
   * @param catalogue what there is to tell of each page, by its address
   * @param attachments other files by their path in the site
   * @param edition that the site shows
   * @param index gives the files of the search index of the edition, once the pages are made; not
   *     asked where that of the very same edition stands
   * @param problems takes template errors and collisions; when it holds an error, nothing is
   *     changed
   * @param abandoned whether something else has become more urgent
   * @return the files that are new, gone or other than before, by their path; empty when there were
   *     errors, or it was abandoned: then nothing was changed
   * @throws IOException when a file cannot be read or written
   */
  public Optional<Set<String>> bake(
      SiteConfiguration configured,
      Site site,
      Map<String, CatalogueView> catalogue,
      Map<String, Path> attachments,
      Edition edition,
      Supplier<Map<String, String>> index,
      Problems problems,
      BooleanSupplier abandoned)
      throws IOException {
    if (!stands(configured.output())) {
      forget();
    }
    try (SiteDraft draft =
        new SiteDraft(new OutputFolder(configured.output()), standing, voluminous)) {
      lookAtTemplates(configured);
      assets.copy(
          new AssetCopier(configured, problems).files(attachments, site.addresses()), draft);
      Kitchen ready = kitchen(configured, problems);
      ready.documents().show(site.pages(), told(catalogue));
      boolean rendered =
          pages.render(ready, site, catalogue, draft, problems, Integer.MAX_VALUE, abandoned);
      if (!rendered || problems.hasErrors()) {
        kitchen = problems.hasErrors() ? null : kitchen;
        return Optional.empty();
      }
      indexed.put(edition, index, draft);
      mark = null; // what fails from here on leaves nobody knows what
      Set<String> differing = draft.publish(before.isEmpty());
      standing = new HashMap<>();
      draft.addTo(standing, voluminous);
      voluminous.keySet().retainAll(standing.keySet());
      differing.addAll(differingFromShown());
      mark = mark(configured.output());
      pages.keepAll(site.addresses());
      assets.keep();
      indexed.keep();
      before.forget();
      return Optional.of(differing);
    }
  }

  /** The files that are other than those of this site's own that stood last, if others came. */
  private Set<String> differingFromShown() {
    Map<String, String> before = shown;
    shown = Map.of();
    Set<String> all = new TreeSet<>(before.keySet());
    all.addAll(before.isEmpty() ? Set.of() : standing.keySet());
    all.removeIf(path -> Objects.equals(before.get(path), standing.get(path)));
    return all;
  }

  private static Function<PageView, Optional<CatalogueView>> told(
      Map<String, CatalogueView> catalogue) {
    return page -> Optional.ofNullable(catalogue.get(page.address()));
  }

  private void publishPart(SiteDraft draft, Set<String> gone) throws IOException {
    Object known = mark;
    mark = null; // what fails from here on leaves nobody knows what
    draft.publishPart(gone);
    draft.addWrittenTo(standing, voluminous);
    standing.keySet().removeAll(gone);
    voluminous.keySet().removeAll(gone);
    mark = known;
  }

  private void lookAtTemplates(SiteConfiguration configured) throws IOException {
    Set<String> changed = templates.changes(configured.templates());
    if (!changed.isEmpty()) {
      pages.changed(changed);
      kitchen = null;
    }
  }

  private Kitchen kitchen(SiteConfiguration configured, Problems problems) throws IOException {
    Configured now =
        new Configured(
            configured.source().content(),
            configured.output(),
            Files.isDirectory(configured.templates()));
    Kitchen known = kitchen;
    if (known == null || !now.equals(configuration)) {
      if (!now.equals(configuration)) {
        pages.forget();
      }
      known = new Kitchen(configured, problems);
      kitchen = known;
      configuration = now;
    }
    known.reportTo(problems);
    return known;
  }

  /** What pages depend on beside templates and views. */
  private record Configured(String text, Path output, boolean templates) {}

  private void forget() {
    shown = standing.isEmpty() ? shown : standing;
    before.forget();
    standing = new HashMap<>();
    voluminous.clear();
    pages.forget();
    assets.forget();
    indexed.forget();
  }

  /** What tells that nobody else has made a site in a folder. */
  private static @Nullable Object mark(Path output) throws IOException {
    Path manifest = output.resolve(Manifest.FILE);
    if (!Files.isRegularFile(manifest)) {
      return null;
    }
    BasicFileAttributes attributes = Files.readAttributes(manifest, BasicFileAttributes.class);
    return List.of(
        attributes.lastModifiedTime(), attributes.size(), String.valueOf(attributes.fileKey()));
  }
}
