package glossator.problem;

/**
 * Where a stage reports what it finds; a stage goes on after reporting, so that one run tells all.
 */
public interface ProblemSink {

  /** Takes one finding; may be called from several threads. */
  void report(Problem problem);

  /** Reports an error at an offset of a source, in UTF-16 units. */
  default void error(String code, SourceText source, int offset, String message, String hint) {
    report(Problem.error(code, source.at(offset), message, hint));
  }

  /** Reports a warning at an offset of a source, in UTF-16 units. */
  default void warning(String code, SourceText source, int offset, String message, String hint) {
    report(Problem.warning(code, source.at(offset), message, hint));
  }
}
