package glossator.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrewTest {
  private static final int MANY = 1000;

  @Test
  void resultsAreInTheOrderOfTheList() {
    List<Integer> all = IntStream.range(0, MANY).boxed().toList();
    assertEquals(all.stream().map(each -> each + "").toList(), Crew.map(all, each -> each + ""));
  }

  @Test
  void eachIsDoneOnce() {
    AtomicIntegerArray times = new AtomicIntegerArray(MANY);
    Crew.forEach(MANY, times::incrementAndGet);
    assertEquals(MANY, IntStream.range(0, MANY).filter(i -> times.get(i) == 1).count());
  }

  @Test
  void ofNothingComesNothing() {
    assertEquals(List.of(), Crew.map(List.of(), each -> each));
  }

  @Test
  void whatIsThrownIsThrown() {
    assertThrows(
        UnsupportedOperationException.class,
        () ->
            Crew.forEach(
                MANY,
                i -> {
                  if (i == 3) {
                    throw new UnsupportedOperationException();
                  }
                }));
  }
}
