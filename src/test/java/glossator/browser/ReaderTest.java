package glossator.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * A test for several readers, one after the other: by default over file and http, on each screen.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(ReaderArguments.class)
@interface ReaderTest {
  /** Where the pages come from. */
  Origin[] from() default {Origin.FILE, Origin.HTTP};

  /** Whose windows. */
  Screen[] at() default {Screen.PHONE, Screen.TABLET, Screen.DESK};
}
