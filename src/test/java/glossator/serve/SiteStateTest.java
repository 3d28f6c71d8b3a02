package glossator.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a page is told that may have missed some of it. */
class SiteStateTest {
  @Test
  void theLastStepsAreTold() {
    SiteState state = new SiteState("0", List.of(), List.of());
    for (int i = 1; i <= 10; i++) {
      state = state.next(String.valueOf(i), List.of(i + ".html"));
    }
    assertEquals(8, state.steps().size());
    assertTrue(
        state
            .json()
            .startsWith(
                "{\"version\":\"10\",\"steps\":[{\"from\":\"2\",\"changed\":[\"3.html\"]},"),
        state::json);
    assertTrue(state.json().contains("{\"from\":\"9\",\"changed\":[\"10.html\"]}]"), state::json);
  }

  @Test
  void manyFilesAreNotToldOneByOne() {
    SiteState state = new SiteState("0", List.of(), List.of());
    state = state.next("1", List.of("one.html"));
    state = state.next("2", Collections.nCopies(2000, "many.html"));
    assertEquals(1, state.steps().size());
    state = state.next("3", Collections.nCopies(2001, "more.html"));
    assertTrue(state.json().contains("{\"from\":\"2\",\"changed\":null}]"), state::json);
  }
}
