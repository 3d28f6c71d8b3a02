package glossator.bake;

import glossator.catalogue.CatalogueView;
import glossator.page.PageView;
import glossator.page.Site;
import glossator.problem.Problems;
import glossator.progress.Progress;
import glossator.progress.Stage;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.jspecify.annotations.Nullable;

/** Makes the pages of a site, but for those that would be what they were. */
final class PageMemory {
  private final Progress progress;
  private final Map<String, Baked> baked = new ConcurrentHashMap<>();
  private Map<String, Baked> next = Map.of();
  private final FrameParts parts = new FrameParts();

  /** When each template changed last that has changed at all. */
  private final Map<String, Integer> changes = new HashMap<>();

  private int generation;

  /** Whether one of the pages shows lists of others; more may be thought of some than is true. */
  private boolean lists;

  /** What a page was made of. */
  private record Baked(
      PageView view,
      Optional<CatalogueView> catalogue,
      Site.Frame frame,
      Set<String> parts,
      int generation,
      Set<String> templates,
      boolean lists) {
    @SuppressWarnings("ReferenceEquality") // another one may be equal, and is taken in vain
    boolean isIn(Site.Frame other) {
      return frame == other;
    }

    Baked in(Site.Frame other) {
      return new Baked(view, catalogue, other, parts, generation, templates, lists);
    }
  }

  /**
   * @param progress hears of the pages that are made
   */
  PageMemory(Progress progress) {
    this.progress = progress;
  }

  /** Forgets all pages. */
  void forget() {
    baked.clear();
    lists = false;
  }

  /** Forgets some pages, which are not what was made last. */
  void forget(Collection<String> addresses) {
    baked.keySet().removeAll(addresses);
  }

  /**
   * The pages that were made last stand, with others that were left as they are.
   *
   * @param addresses of all of them
   */
  void keepAll(Collection<String> addresses) {
    baked.keySet().retainAll(Set.copyOf(addresses));
    baked.putAll(next);
    lists = baked.values().stream().anyMatch(Baked::lists);
  }

  /** The pages that were made last stand, and some do not any more. */
  void keep(Collection<String> gone) {
    baked.keySet().removeAll(gone);
    baked.putAll(next);
    lists |= makesLists();
  }

  /** Templates have changed. */
  void changed(Collection<String> templates) {
    generation++;
    templates.forEach(each -> changes.put(each, generation));
  }

  /** Whether a page may show anything of all others, so that none can be made by itself. */
  boolean anyLists() {
    return lists;
  }

  /** The same of the pages that were made last. */
  boolean makesLists() {
    return next.values().stream().anyMatch(Baked::lists);
  }

  /** The paths of pages that stand, but for some. */
  Set<String> missing(Predicate<String> but) {
    Set<String> missing = new TreeSet<>();
    for (String address : baked.keySet()) {
      if (!but.test(address)) {
        missing.add(address);
      }
    }
    return missing;
  }

  /** Whether a page stands at an address. */
  boolean has(String address) {
    return baked.containsKey(address);
  }

  /**
   * Makes pages.
   *
   * @param kitchen what they are made with
   * @param draft takes them
   * @param problems takes what fails
   * @param most so many at once; of more none is made
   * @param abandoned whether something else has become more urgent
   * @return whether all were made that had to be
   */
  boolean render(
      Kitchen kitchen,
      Site site,
      Map<String, CatalogueView> catalogue,
      SiteDraft draft,
      Problems problems,
      int most,
      BooleanSupplier abandoned)
      throws IOException {
    Map<String, Baked> made = new ConcurrentHashMap<>();
    boolean same = isSame(site.pages(), catalogue);
    Site.Frame around = parts.begin(site.frame());
    List<PageView> others =
        site.pages().parallelStream()
            .filter(page -> !keeps(page, told(page, catalogue), around, same, draft, made))
            .toList();
    next = made;
    if (others.size() > most) {
      return false;
    }
    TemplateFailures failures = new TemplateFailures(new TemplateProblems(kitchen.site()));
    AtomicReference<@Nullable IOException> unwritable = new AtomicReference<>();
    AtomicBoolean stopped = new AtomicBoolean();
    Progress.Running running = progress.begin(Stage.RENDER, others.size());
    others.parallelStream()
        .filter(page -> unwritable.get() == null && !stopped.get())
        .forEach(
            page -> {
              AbandonablePage out = new AbandonablePage(kitchen.engine().texts(), abandoned);
              try {
                page(page, told(page, catalogue), around, kitchen, draft, failures, out)
                    .ifPresent(each -> made.put(page.address(), each));
              } catch (IOException failed) {
                unwritable.set(failed);
              }
              if (out.isAbandoned() || abandoned.getAsBoolean()) {
                stopped.set(true);
              }
              running.step();
            });
    running.end();
    IOException failed = unwritable.get();
    if (failed != null) {
      throw failed;
    }
    failures.report(problems);
    return !stopped.get();
  }

  private static Optional<CatalogueView> told(PageView page, Map<String, CatalogueView> catalogue) {
    return Optional.ofNullable(catalogue.get(page.address()));
  }

  /** Leaves a page as it stands, where it would be the same. */
  private boolean keeps(
      PageView page,
      Optional<CatalogueView> told,
      Site.Frame around,
      boolean same,
      SiteDraft draft,
      Map<String, Baked> made) {
    Baked before = baked.get(page.address());
    if (before == null || (before.lists() && !same) || !holds(before, page, told, around)) {
      return false;
    }
    draft.keep(page.address());
    if (!before.isIn(around)) {
      made.put(page.address(), before.in(around));
    }
    return true;
  }

  private boolean holds(
      Baked before, PageView page, Optional<CatalogueView> told, Site.Frame around) {
    return parts.agree(before.frame(), around, before.parts())
        && (before.generation() == generation || isOfTheseTemplates(before))
        && before.view().equals(page)
        && before.catalogue().equals(told);
  }

  private boolean isOfTheseTemplates(Baked before) {
    return before.templates().stream()
        .allMatch(each -> changes.getOrDefault(each, 0) <= before.generation());
  }

  /** Whether all pages are as they were, so that lists of them are too. */
  private boolean isSame(List<PageView> pages, Map<String, CatalogueView> catalogue) {
    return !anyLists()
        || (pages.size() == baked.size()
            && pages.stream()
                .allMatch(
                    page -> {
                      Baked before = baked.get(page.address());
                      return before != null
                          && before.view().equals(page)
                          && before
                              .catalogue()
                              .equals(Optional.ofNullable(catalogue.get(page.address())));
                    }));
  }

  private Optional<Baked> page(
      PageView view,
      Optional<CatalogueView> told,
      Site.Frame around,
      Kitchen kitchen,
      SiteDraft draft,
      TemplateFailures failures,
      AbandonablePage out)
      throws IOException {
    PageReads reads = PageReads.begin(around);
    DocumentModel document = DocumentModels.of(view, told);
    try {
      write(document, around, kitchen, out);
    } catch (RenderingException failed) {
      if (!out.isAbandoned()) {
        failures.add(failed.getCause(), document);
      }
      return Optional.empty();
    }
    draft.put(view.address(), out.bytes());
    return Optional.of(
        new Baked(
            view,
            told,
            around,
            parts.shared(reads.frame()),
            generation,
            reads.templates(),
            reads.lists()));
  }

  private static void write(DocumentModel document, Site.Frame around, Kitchen kitchen, Writer out)
      throws RenderingException {
    Object frame = kitchen.engine().watched(around);
    TemplateModel model = new TemplateModel();
    model.setContent(document);
    model.setConfig(kitchen.config());
    model.setVersion(SiteRenderer.VERSION);
    model.put("edition", frame);
    kitchen.engine().renderDocument(model, kitchen.template(document.getType()), out);
  }

  /** A page by itself; empty when it cannot be made, or shows anything of all others. */
  static Optional<byte[]> bytes(
      PageView view, Optional<CatalogueView> told, Site.Frame around, Kitchen kitchen) {
    AbandonablePage out = new AbandonablePage(kitchen.engine().texts(), () -> false);
    PageReads reads = PageReads.begin(around);
    try {
      write(DocumentModels.of(view, told), around, kitchen, out);
    } catch (RenderingException failed) {
      return Optional.empty(); // what is wrong is told when the page is made for the site
    }
    return reads.lists() ? Optional.empty() : Optional.of(out.bytes().whole());
  }
}
