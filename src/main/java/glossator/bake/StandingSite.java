package glossator.bake;

import static java.nio.charset.StandardCharsets.UTF_8;

import glossator.catalogue.CatalogueView;
import glossator.page.Site;
import glossator.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A site that follows its edition: what is as it was is neither made nor written again. The first
 * time, and whenever somebody else has been at the folder, it is made as a whole.
 */
public final class StandingSite {
  private final PageMemory pages = new PageMemory();
  private final AssetMemory assets = new AssetMemory();
  private final OwnTemplates templates = new OwnTemplates();

  /** Templates that are other than those of the pages that stand. */
  private final Set<String> changed = new TreeSet<>();

  private Map<String, String> standing = Map.of();
  private @Nullable Kitchen kitchen;
  private @Nullable Configured configuration;
  private @Nullable Object mark;

  /** Whether a folder holds the site as this has left it. */
  public boolean stands(Path output) throws IOException {
    return !standing.isEmpty() && Objects.equals(mark, mark(output));
  }

  /**
   * Brings a site up to date, for whoever has the lock of its folder.
   *
   * @param catalogue what there is to tell of each page, by its address
   * @param attachments other files by their path in the site
   * @param index gives the files of the search index, once the pages are made
   * @param problems takes template errors and collisions; when it holds an error, nothing is
   *     changed
   * @return the files that are new, gone or other than before, by their path; empty when there were
   *     errors
   * @throws IOException when a file cannot be read or written
   */
  public Optional<Set<String>> bake(
      SiteConfiguration configured,
      Site site,
      Map<String, CatalogueView> catalogue,
      Map<String, Path> attachments,
      Supplier<Map<String, String>> index,
      Problems problems)
      throws IOException {
    if (!stands(configured.output())) {
      forget();
    }
    OutputFolder output = new OutputFolder(configured.output());
    try (SiteDraft draft = new SiteDraft(output, standing)) {
      changed.addAll(templates.changes(configured.templates()));
      assets.copy(new AssetCopier(configured, problems).files(attachments, site.pages()), draft);
      Kitchen ready = kitchen(configured, problems);
      ready.documents().show(site.pages(), catalogue);
      pages.render(ready, site, catalogue, changed, draft, problems);
      if (problems.hasErrors()) {
        kitchen = null;
        return Optional.empty();
      }
      for (Map.Entry<String, String> file : index.get().entrySet()) {
        draft.put(file.getKey(), file.getValue().getBytes(UTF_8));
      }
      standing = Map.of();
      Set<String> differing = draft.publish();
      standing = draft.sums();
      mark = mark(configured.output());
      pages.keep();
      assets.keep();
      changed.clear();
      return Optional.of(differing);
    }
  }

  private Kitchen kitchen(SiteConfiguration configured, Problems problems) throws IOException {
    Configured now =
        new Configured(
            configured.source().content(),
            configured.output(),
            Files.isDirectory(configured.templates()));
    Kitchen known = kitchen;
    if (known == null || !now.equals(configuration) || !changed.isEmpty()) {
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
    standing = Map.of();
    pages.forget();
    assets.forget();
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
