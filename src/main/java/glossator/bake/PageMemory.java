package glossator.bake;

import static java.nio.charset.StandardCharsets.UTF_8;

import glossator.catalogue.CatalogueView;
import glossator.page.PageView;
import glossator.page.Site;
import glossator.problem.Problems;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.jspecify.annotations.Nullable;

/** Makes the pages of a site, but for those that would be what they were. */
final class PageMemory {
  private Map<String, Baked> baked = Map.of();
  private Map<String, Baked> next = Map.of();
  private Site.@Nullable Frame frame;
  private Site.@Nullable Frame nextFrame;

  /** What a page was made of. */
  private record Baked(
      PageView view,
      Optional<CatalogueView> catalogue,
      Set<String> templates,
      boolean lists) {}

  /** Forgets all pages. */
  void forget() {
    baked = Map.of();
  }

  /** The pages that were made last are those that stand. */
  void keep() {
    baked = next;
    frame = nextFrame;
  }

  /**
   * Makes the pages.
   *
   * @param kitchen what they are made with
   * @param changed names of templates that are other than at the last time
   * @param draft takes them
   * @param problems takes what fails
   */
  void render(
      Kitchen kitchen,
      Site site,
      Map<String, CatalogueView> catalogue,
      Set<String> changed,
      SiteDraft draft,
      Problems problems)
      throws IOException {
    Map<String, Baked> made = new ConcurrentHashMap<>();
    TemplateFailures failures = new TemplateFailures(new TemplateProblems(kitchen.site()));
    boolean same = isSame(site.pages(), catalogue);
    boolean framed = site.frame().equals(frame);
    AtomicReference<@Nullable IOException> unwritable = new AtomicReference<>();
    site.pages().parallelStream()
        .filter(page -> unwritable.get() == null)
        .forEach(
            page -> {
              Optional<CatalogueView> told = Optional.ofNullable(catalogue.get(page.address()));
              Baked before = baked.get(page.address());
              try {
                if (before != null
                    && (same || !before.lists())
                    && framed
                    && Collections.disjoint(before.templates(), changed)
                    && before.view().equals(page)
                    && before.catalogue().equals(told)) {
                  draft.keep(page.address());
                  made.put(page.address(), before);
                } else {
                  page(page, told, site.frame(), kitchen, draft, failures)
                      .ifPresent(each -> made.put(page.address(), each));
                }
              } catch (IOException failed) {
                unwritable.set(failed);
              }
            });
    IOException failed = unwritable.get();
    if (failed != null) {
      throw failed;
    }
    failures.report(problems);
    next = made;
    nextFrame = site.frame();
  }

  /** Whether all pages are as they were, so that lists of them are too. */
  private boolean isSame(List<PageView> pages, Map<String, CatalogueView> catalogue) {
    boolean listed = baked.values().stream().anyMatch(Baked::lists);
    return !listed
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

  private static Optional<Baked> page(
      PageView view,
      Optional<CatalogueView> told,
      Site.Frame frame,
      Kitchen kitchen,
      SiteDraft draft,
      TemplateFailures failures)
      throws IOException {
    DocumentModel document = DocumentModels.of(view, told);
    TemplateModel model = new TemplateModel();
    model.setContent(document);
    model.setConfig(kitchen.config());
    model.setVersion(SiteRenderer.VERSION);
    model.put("edition", frame);
    StringWriter out = new StringWriter(8192);
    PageReads reads = PageReads.begin();
    try {
      kitchen.engine().renderDocument(model, kitchen.template(document.getType()), out);
    } catch (RenderingException failed) {
      failures.add(failed.getCause(), document);
      return Optional.empty();
    }
    draft.put(view.address(), out.toString().getBytes(UTF_8));
    return Optional.of(new Baked(view, told, reads.templates(), reads.lists()));
  }
}
