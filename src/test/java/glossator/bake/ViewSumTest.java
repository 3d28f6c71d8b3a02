package glossator.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glossator.edtf.Edtf;
import glossator.page.Html;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ViewSumTest {
  private record Title(String title, Optional<Integer> year) {}

  private record Heading(String title, Optional<Integer> year) {}

  private static List<@Nullable Object> values() throws Exception {
    return Arrays.asList(
        null,
        "",
        "ab",
        "ba",
        "x".repeat(10_000),
        "x".repeat(9_999) + "y",
        1,
        2L,
        1.0,
        true,
        false,
        List.of(),
        List.of(""),
        List.of("ab"),
        List.of("a", "b"),
        List.of("b", "a"),
        List.of(List.of("a"), "b"),
        List.of(List.of("a", "b")),
        Arrays.asList("a", null),
        Optional.empty(),
        Optional.of("ab"),
        Map.of(),
        Map.of("a", "b"),
        new Html("ab"),
        new Title("ab", Optional.empty()),
        new Title("ab", Optional.of(1)),
        new Heading("ab", Optional.empty()),
        Thread.State.NEW,
        Edtf.parse("1900"),
        Edtf.parse("1900~"));
  }

  @Test
  void whatDiffersHasDifferentSums() throws Exception {
    Set<String> sums = new HashSet<>();
    for (Object value : values()) {
      assertTrue(sums.add(ViewSum.of(value).orElseThrow()), () -> value + " has a sum again");
    }
    assertTrue(sums.add(ViewSum.of("a", "b").orElseThrow()));
    assertTrue(sums.add(ViewSum.of("a", "b", null).orElseThrow()));
  }

  @Test
  void whatIsEqualHasTheSameSum() throws Exception {
    List<@Nullable Object> again = values();
    for (int i = 0; i < again.size(); i++) {
      assertEquals(ViewSum.of(values().get(i)), ViewSum.of(again.get(i)));
    }
    assertEquals(ViewSum.of(List.of("a", "b")), ViewSum.of(new ArrayList<>(List.of("a", "b"))));
    assertEquals(ViewSum.of(Map.of("a", 1)), ViewSum.of(new LinkedHashMap<>(Map.of("a", 1))));
  }

  @Test
  void whatItDoesNotKnowHasNone() {
    assertEquals(Optional.empty(), ViewSum.of(new Object()));
    assertEquals(Optional.empty(), ViewSum.of("a", Thread.currentThread()));
    assertEquals(Optional.empty(), ViewSum.of(List.of(Optional.of(Map.of("a", new int[] {1})))));
    assertEquals(Optional.empty(), ViewSum.of(Collections.singletonMap('a', "b")));
  }
}
