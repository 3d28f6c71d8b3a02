package glossator.browser;

/** There is no browser to test with. The message says why. */
final class NoBrowserException extends Exception {
  private static final long serialVersionUID = 1;

  NoBrowserException(String why) {
    super(why);
  }
}
