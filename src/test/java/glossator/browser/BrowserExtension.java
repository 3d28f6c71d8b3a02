package glossator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import glossator.site.BakedSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the browser once for all tests, hands a {@link Reader} of the bundled edition to them, and
 * looks after each test at what its pages complained of. Without a browser, tests are skipped and
 * say so; with {@code GLOSSATOR_BROWSER=required} they fail.
 */
final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);
  private static final Path PICTURES = Path.of("target", "browser");

  private static Attempt attempt(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(Attempt.class, key -> Attempt.make(), Attempt.class);
  }

  /** One who reads the bundled edition. */
  static Reader reader(ExtensionContext context) {
    EditionSite edition =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .computeIfAbsent(EditionSite.class, key -> bundled(context), EditionSite.class);
    return Reader.of(attempt(context).browser().orElseThrow(), edition);
  }

  private static EditionSite bundled(ExtensionContext context) {
    try {
      return EditionSite.of(BakedSite.of(context).folder());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    Attempt attempt = attempt(context);
    if (attempt.browser().isPresent()) {
      return ConditionEvaluationResult.enabled("there is a browser");
    }
    if (Attempt.required()) {
      return fail("GLOSSATOR_BROWSER=required, but " + attempt.refusal());
    }
    System.err.println(
        "SKIPPED, not tested: " + context.getDisplayName() + ": " + attempt.refusal());
    return ConditionEvaluationResult.disabled(attempt.refusal());
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    boolean given = context.getRequiredTestMethod().isAnnotationPresent(ReaderTest.class);
    return !given && parameter.getParameter().getType() == Reader.class;
  }

  @Override
  public Reader resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return reader(context);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    boolean failed = context.getExecutionException().isPresent();
    List<String> complaints = new ArrayList<>();
    for (Visit visit : attempt(context).browser().orElseThrow().endVisits()) {
      if (failed) {
        visit.picture(PICTURES.resolve(pictureName(context, visit)));
      }
      visit.end();
      complaints.addAll(visit.complaints());
    }
    assertEquals("", String.join("\n", complaints), "The browser complained");
  }

  private static String pictureName(ExtensionContext context, Visit visit) {
    String test = context.getRequiredTestClass().getSimpleName();
    String method = context.getRequiredTestMethod().getName();
    return String.join("-", test, method, visit.reader().toString()).replaceAll("\\W+", "-")
        + ".png";
  }
}
