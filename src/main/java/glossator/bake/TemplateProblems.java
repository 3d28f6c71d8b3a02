package glossator.bake;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import glossator.problem.Problem;
import glossator.problem.SourceSpan;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.jspecify.annotations.Nullable;

/** Says where and why a template failed, in one line without Freemarker's trace. */
final class TemplateProblems {
  private static final String CODE = "template-error";
  private final SiteConfiguration site;

  TemplateProblems(SiteConfiguration site) {
    this.site = site;
  }

  /**
   * The problem behind a failure.
   *
   * @param page the page that was being made
   * @param type its document type
   */
  Problem of(@Nullable Throwable cause, String page, String type) {
    ParseException malformed = ExceptionUtils.throwableOfType(cause, ParseException.class);
    if (malformed != null) {
      return at(
          malformed.getTemplateName(),
          malformed.getLineNumber(),
          malformed.getColumnNumber(),
          oneLine(malformed.getEditorMessage()),
          page);
    }
    if (cause instanceof TemplateException failed) {
      return at(
          failed.getTemplateSourceName(),
          failed.getLineNumber(),
          failed.getColumnNumber(),
          oneLine(failed.getMessageWithoutStackTop()),
          page);
    }
    if (cause instanceof TemplateNotFoundException missing) {
      String hint =
          "template." + type + ".file in jbake.properties names the template; the page is " + page;
      return at(missing.getTemplateName(), 1, 1, "there is no such template", page).withHint(hint);
    }
    return at(
        "",
        1,
        1,
        cause == null ? "the page could not be made" : oneLine(String.valueOf(cause.getMessage())),
        page);
  }

  private Problem at(
      @Nullable String template,
      @Nullable Integer line,
      @Nullable Integer column,
      String message,
      String page) {
    String name = template == null ? "" : template;
    Path own = site.templates().resolve(name);
    String folder = site.root().relativize(site.templates()).toString().replace('\\', '/');
    SourceSpan span =
        new SourceSpan(folder + "/" + name, line == null ? 1 : line, column == null ? 1 : column);
    String where = Files.exists(own) ? "" : "; the template is the built-in theme’s";
    return Problem.error(CODE, span, message, "it was found while making " + page + where);
  }

  private static String oneLine(@Nullable String message) {
    String text = message == null ? "the template failed" : message;
    String first = text.strip().split("\\n\\s*(\\n|----)", 2)[0];
    return first.replaceAll("\\s*\\R\\s*", " ").strip();
  }
}
