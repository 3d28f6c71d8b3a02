package glossator.build;

/** A folder or file that the caller named cannot be used; the message says which and why. */
public final class UnusableFolderException extends Exception {
  private static final long serialVersionUID = 1L;

  UnusableFolderException(String message) {
    super(message);
  }
}
