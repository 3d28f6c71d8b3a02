package glossator.bake;

import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import java.io.IOException;
import java.util.Map;

/** What pages are made with. */
final class Kitchen {
  private final SiteConfiguration site;
  private final Map<String, Object> config;
  private final ListedDocuments documents = new ListedDocuments();
  private final EditionTemplateEngine engine;
  private volatile ProblemSink problems;

  /**
   * @param problems takes what is wrong with templates, until another is set
   */
  Kitchen(SiteConfiguration site, ProblemSink problems) throws IOException {
    this.site = site;
    this.config = site.forTemplates();
    this.problems = problems;
    SiteRenderer.registerDocumentTypes(site);
    this.engine =
        new EditionTemplateEngine(
            site, documents, this::report, new HeardTemplates(), new OncePerSite(true));
  }

  /** Templates are read when they are first asked for, and then never again. */
  private void report(Problem problem) {
    problems.report(problem);
  }

  /** Sets what takes problems from now on. */
  void reportTo(ProblemSink other) {
    problems = other;
  }

  SiteConfiguration site() {
    return site;
  }

  /** The configuration as templates see it. */
  Map<String, Object> config() {
    return config;
  }

  /** What templates may list. */
  ListedDocuments documents() {
    return documents;
  }

  EditionTemplateEngine engine() {
    return engine;
  }

  /** The template of a type of documents. */
  String template(String type) {
    return site.jbake().getTemplateByDocType(type);
  }
}
