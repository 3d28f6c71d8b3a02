package glossator.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.abort;

/** Compares what is with what should be, also where it is known that they still differ. */
final class Pending {
  private Pending() {}

  /**
   * Asserts that both are equal; when that is pending, that they still differ, so that no marker
   * outlives its reason.
   *
   * @param reason why it is pending; empty when it is not
   */
  static void check(String reason, String expected, String actual) {
    if (reason.isEmpty()) {
      assertEquals(expected, actual);
    } else {
      assertNotEquals(expected, actual, "it holds now, so take the marker away");
      abort("pending: " + reason);
    }
  }
}
