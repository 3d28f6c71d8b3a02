package glossator.fuzz;

/** The program did not fail, but what it says cannot be true. */
final class Unsound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unsound(String message) {
    super(message);
  }
}
