package glossator.problem;

import java.util.Comparator;

/**
 * One finding: what is wrong, where, and the way out.
 *
 * @param severity whether it stops the build
 * @param code a stable name for the kind of finding, such as {@code unknown-entity}
 * @param span where it is
 * @param message what is wrong, without a full stop; made one line of bearable length
 * @param hint the way out, made one line likewise; empty when there is nothing to add
 */
public record Problem(Severity severity, String code, SourceSpan span, String message, String hint)
    implements Comparable<Problem> {
  private static final Comparator<Problem> READING_ORDER =
      Comparator.comparing(Problem::span)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::code)
          .thenComparing(Problem::message)
          .thenComparing(Problem::hint);

  /** Makes lines of the words. */
  public Problem {
    message = OneLine.of(message);
    hint = OneLine.of(hint);
  }

  /** An error with a hint. */
  public static Problem error(String code, SourceSpan span, String message, String hint) {
    return new Problem(Severity.ERROR, code, span, message, hint);
  }

  /** A warning with a hint. */
  public static Problem warning(String code, SourceSpan span, String message, String hint) {
    return new Problem(Severity.WARNING, code, span, message, hint);
  }

  /** The same finding with another way out. */
  public Problem withHint(String other) {
    return new Problem(severity, code, span, message, other);
  }

  /** The same finding at another severity. */
  public Problem withSeverity(Severity other) {
    return new Problem(other, code, span, message, hint);
  }

  @Override
  public int compareTo(Problem other) {
    return READING_ORDER.compare(this, other);
  }

  /** {@code path:line:column: error: message [code]}, and the hint on a line of its own. */
  @Override
  public String toString() {
    String line = span + ": " + severity.word() + ": " + message + " [" + code + "]";
    return hint.isEmpty() ? line : line + "\n  hint: " + hint;
  }
}
