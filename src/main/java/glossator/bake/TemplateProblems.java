package glossator.bake;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import glossator.problem.Problem;
import glossator.problem.SourceSpan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.jspecify.annotations.Nullable;

/** Says where and why a template failed, in one line without Freemarker's trace. */
final class TemplateProblems {
  private static final String CODE = "template-error";

  /** What Freemarker tells programmers: where once more, the classes of values, all built-ins. */
  private static final Pattern INTERNAL =
      Pattern.compile(
          "\\s*\\[in template [^\\]]*]"
              + "|\\s*\\((?:wrapper: |\\w+ wrapped into )[^)]*\\)"
              + "|\\b(?:[a-z]+\\.)+(?=[A-Z]\\w)"
              + "|\\.?\\s*Help \\(latest version\\)[\\s\\S]*");

  private final SiteConfiguration site;

  TemplateProblems(SiteConfiguration site) {
    this.site = site;
  }

  /**
   * The problem behind a failure.
   *
   * @param type the document type of the page that was being made
   */
  Problem of(@Nullable Throwable cause, String type) {
    ParseException malformed = ExceptionUtils.throwableOfType(cause, ParseException.class);
    if (malformed != null) {
      return at(
          malformed.getTemplateName(),
          malformed.getLineNumber(),
          malformed.getColumnNumber(),
          oneLine(malformed.getEditorMessage()));
    }
    if (cause instanceof TemplateException failed) {
      return at(
          failed.getTemplateSourceName(),
          failed.getLineNumber(),
          failed.getColumnNumber(),
          message(failed));
    }
    if (cause instanceof TemplateNotFoundException missing) {
      return at(missing.getTemplateName(), 1, 1, "there is no such template")
          .withHint("template." + type + ".file in jbake.properties names the template");
    }
    String template = site.jbake().getTemplateByDocType(type);
    return at(template, 1, 1, unforeseen(cause));
  }

  private static String message(TemplateException failed) {
    String blamed = failed.getBlamedExpressionString();
    if (failed instanceof InvalidReferenceException && blamed != null) {
      return blamed + " is missing or empty";
    }
    return failed.getCause() instanceof TemplateNotFoundException missing
        ? "there is no template " + missing.getTemplateName() + " to include"
        : oneLine(failed.getMessageWithoutStackTop());
  }

  private static String unforeseen(@Nullable Throwable cause) {
    if (cause instanceof StackOverflowError) {
      return "the template calls itself without end";
    }
    return cause == null ? "the page could not be made" : oneLine(cause.getMessage());
  }

  private Problem at(
      @Nullable String template, @Nullable Integer line, @Nullable Integer column, String message) {
    String name = template == null ? "" : template;
    Path own = site.templates().resolve(name);
    String folder = site.root().relativize(site.templates()).toString().replace('\\', '/');
    SourceSpan span =
        new SourceSpan(folder + "/" + name, line == null ? 1 : line, column == null ? 1 : column);
    String whose = Files.exists(own) ? "" : "the template is the built-in theme’s";
    return Problem.error(CODE, span, message, whose);
  }

  private static String oneLine(@Nullable String message) {
    String text = message == null ? "the template failed" : message;
    String first = text.strip().split("\\n\\s*(\\n|----)", 2)[0];
    String plain = INTERNAL.matcher(first).replaceAll("");
    return plain.replaceAll("\\s*\\R\\s*", " ").strip();
  }
}
