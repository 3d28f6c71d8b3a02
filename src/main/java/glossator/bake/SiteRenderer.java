package glossator.bake;

import glossator.catalogue.CatalogueView;
import glossator.page.PageView;
import glossator.page.Pages;
import glossator.page.Site;
import glossator.problem.ProblemSink;
import glossator.progress.Crew;
import glossator.progress.Progress;
import glossator.progress.Stage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.template.ModelExtractors;
import org.jbake.template.ModelExtractorsDocumentTypeListener;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.jspecify.annotations.Nullable;

/** Renders each page's document through the template of its type, in parallel. */
final class SiteRenderer {
  static final String VERSION = "Glossator";

  private final SiteConfiguration site;
  private final ProblemSink problems;
  private final TemplateFailures failures;

  SiteRenderer(SiteConfiguration site, ProblemSink problems) {
    this.site = site;
    this.problems = problems;
    this.failures = new TemplateFailures(new TemplateProblems(site));
  }

  /**
   * Makes all pages and writes them into a site; what fails is reported and left out.
   *
   * @param last what the pages of the site that the stage is to replace were made of; of these, it
   *     has all
   * @return what the pages were made of
   */
  BakedPages render(
      Site content,
      Function<PageView, Optional<CatalogueView>> catalogue,
      StagedSite stage,
      BakedPages last,
      Progress progress)
      throws IOException {
    List<PageView> pages = content.pages();
    PageOrigins origins = new PageOrigins(last, content.frame());
    Progress.Running running = progress.begin(Stage.RENDER, pages.size());
    ListedDocuments documents = new ListedDocuments();
    documents.show(pages, catalogue);
    registerDocumentTypes(site);
    EditionTemplateEngine engine = new EditionTemplateEngine(site, documents, problems);
    Map<String, Object> config = site.forTemplates();
    // Not thrown from within: the other threads would still be writing when the folder is cleared.
    AtomicReference<@Nullable IOException> unwritable = new AtomicReference<>();
    List<Integer> order = longestFirst(content.addresses());
    Crew.forEach(
        order.size(),
        i -> {
          if (unwritable.get() == null) {
            try {
              PageView page = pages.get(order.get(i));
              Optional<CatalogueView> told = catalogue.apply(page);
              // The book shows nearly all, and is as good as never what it was.
              Optional<String> sum =
                  page instanceof PageView.Book ? Optional.empty() : ViewSum.of(page, told);
              if (origins.keeps(page.address(), sum)) {
                stage.keep(page.address());
              } else {
                PageReads reads = PageReads.begin(content.frame());
                page(DocumentModels.of(page, told), content.frame(), config, engine, stage);
                origins.add(page.address(), sum, reads);
              }
              running.step();
            } catch (IOException failed) {
              unwritable.set(failed);
            }
          }
        });
    running.end();
    IOException failed = unwritable.get();
    if (failed != null) {
      throw failed;
    }
    failures.report(problems);
    return origins.all();
  }

  /** The pages that hold everything take seconds, and should not be begun when all else is done. */
  private static List<Integer> longestFirst(List<String> addresses) {
    List<Integer> ordered = new ArrayList<>();
    for (boolean gathering : new boolean[] {true, false}) {
      for (int i = 0; i < addresses.size(); i++) {
        if (gathering == Pages.isGathering(addresses.get(i))) {
          ordered.add(i);
        }
      }
    }
    return ordered;
  }

  /** JBake keeps document types and extractors in static state, which is set anew for each bake. */
  static void registerDocumentTypes(SiteConfiguration site) {
    DocumentTypes.resetDocumentTypes();
    ModelExtractors.getInstance().reset();
    DocumentTypes.addListener(new ModelExtractorsDocumentTypeListener());
    site.jbake().getDocumentTypes().forEach(DocumentTypes::addDocumentType);
  }

  private void page(
      DocumentModel document,
      Site.Frame frame,
      Map<String, Object> config,
      EditionTemplateEngine engine,
      StagedSite stage)
      throws IOException {
    TemplateModel model = new TemplateModel();
    model.setContent(document);
    model.setConfig(config);
    model.setVersion(VERSION);
    Utf8Page out = stage.page(document.getUri(), engine.texts());
    try {
      model.put("edition", engine.watched(frame));
      engine.renderDocument(model, site.jbake().getTemplateByDocType(document.getType()), out);
      stage.write(document.getUri(), out);
    } catch (RenderingException failed) {
      out.abandon();
      failures.add(failed.getCause(), document);
    }
  }
}
