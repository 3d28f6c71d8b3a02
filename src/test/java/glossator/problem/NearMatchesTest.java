package glossator.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.Test;

class NearMatchesTest {
  private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();

  @Test
  void theNearestComeFirst() {
    List<String> known = List.of("arafat-y", "yasser-arafat", "arafta", "arafat", "araft", "abbas");
    assertEquals(List.of("araft", "arafta", "arafat-y"), NearMatches.of("arafat", without(known)));
    assertEquals(List.of("yasser-arafat"), NearMatches.of("arafat", List.of("yasser-arafat"), 1));
    assertEquals("did you mean arafat or araft?", hint("arafat", List.of("araft", "arafat")));
    assertEquals("write it", hint("arafat", List.of("abbas")));
  }

  private static List<String> without(List<String> known) {
    return known.stream().filter(each -> !each.equals("arafat")).toList();
  }

  private static String hint(String written, List<String> known) {
    return NearMatches.hint(written, known, "write it");
  }

  @Test
  void lettersThatAreNotSharedTakeNoMoreEditsThanThereAre() {
    Random random = new Random(3);
    List<String> words =
        IntStream.range(0, 400)
            .mapToObj(i -> word(random, i % 2 == 0 ? "abc" : "aäあ\uD83D\uDE00-"))
            .toList();
    int out = 0;
    for (String one : words) {
      SharedLetters shared = new SharedLetters(one);
      for (String other : words) {
        int edits = EDITS.apply(one, other);
        assertTrue(shared.mayReach(other, edits), one + " and " + other + ": " + edits);
        out += shared.mayReach(other, edits - 1) ? 0 : 1;
      }
    }
    assertTrue(out > 1000, "no more than " + out);
  }

  private static String word(Random random, String letters) {
    return Stream.generate(() -> letters.charAt(random.nextInt(letters.length())))
        .limit(random.nextInt(8))
        .map(String::valueOf)
        .reduce("", String::concat);
  }
}
