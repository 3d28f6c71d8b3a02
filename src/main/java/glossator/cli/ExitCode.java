package glossator.cli;

/** How the program ends. */
public final class ExitCode {
  /** Everything was done. */
  public static final int DONE = 0;

  /** The content has errors; what was built before is as it was. */
  public static final int CONTENT_ERRORS = 1;

  /** The command was misused: an option, a folder. */
  public static final int MISUSE = 2;

  /** Something failed that is not the user's doing. */
  public static final int FAULT = 3;

  private ExitCode() {}
}
