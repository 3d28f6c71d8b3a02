package glossator.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ViewReadsTest {
  private final ViewReads reads = new ViewReads();

  private String looking(String... at) {
    for (String each : at) {
      reads.note(each);
    }
    return "a view";
  }

  @Test
  void aViewLooksAtWhatIsToldWhileItIsMade() {
    looking("before");
    ViewReads.Made<String> made = reads.during(() -> looking("ole", "anna", "ole"));
    looking("after");
    assertEquals("a view", made.view());
    assertEquals(Set.of("ole", "anna"), made.reads());
  }

  @Test
  void whoeverShowsAnotherViewLooksAtTheSame() {
    ViewReads.Made<ViewReads.Made<String>> outer =
        reads.during(
            () -> {
              looking("ole");
              ViewReads.Made<String> inner = reads.during(() -> looking("anna"));
              looking("lind");
              return inner;
            });
    assertEquals(Set.of("anna"), outer.view().reads());
    assertEquals(Set.of("ole", "anna", "lind"), outer.reads());
  }

  @Test
  void whoeverShowsWhatWasMadeBeforeLooksAtTheSame() {
    ViewReads.Made<String> before = reads.during(() -> looking("anna"));
    ViewReads.Made<String> now =
        reads.during(
            () -> {
              reads.noteAll(before.reads());
              return before.view();
            });
    assertEquals(Set.of("anna"), now.reads());
  }

  @Test
  void aViewThatCannotBeMadeLeavesNothingBehind() {
    assertThrows(
        IllegalStateException.class,
        () ->
            reads.during(
                () -> {
                  looking("anna");
                  throw new IllegalStateException("no view");
                }));
    assertEquals(Set.of("ole"), reads.during(() -> looking("ole")).reads());
  }

  @Test
  void eachThreadMakesItsOwnView() {
    ViewReads.Made<String> made =
        reads.during(
            () -> {
              Thread other = new Thread(() -> looking("anna"));
              other.start();
              try {
                other.join();
              } catch (InterruptedException ending) {
                throw new IllegalStateException(ending);
              }
              return looking("ole");
            });
    assertEquals(List.of("ole"), List.copyOf(made.reads()));
  }
}
