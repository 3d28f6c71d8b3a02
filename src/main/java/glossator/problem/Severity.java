package glossator.problem;

import java.util.Locale;

/** How much a problem matters: an error stops the build, a warning does not. */
public enum Severity {
  ERROR,
  WARNING;

  /** The word printed after the place: {@code error} or {@code warning}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
