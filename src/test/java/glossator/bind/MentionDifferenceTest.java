package glossator.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glossator.model.Mention;
import glossator.model.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is not said to differ is the same, whatever has happened to the documents. */
class MentionDifferenceTest {
  private static final int ENTITIES = 12;

  private static Mention mention(String document, int paragraph, int entity) {
    Passage passage = new Passage(Passage.Group.TEXT, document, "p" + paragraph, "");
    return new Mention("e" + entity, passage, "It was late.", 0, 2);
  }

  /** A document in which each of some entities is mentioned, one paragraph for each. */
  private static List<Mention> document(String id, int... entities) {
    return IntStream.range(0, entities.length).mapToObj(i -> mention(id, i, entities[i])).toList();
  }

  private static List<Mention> of(String entity, List<List<Mention>> documents) {
    return documents.stream()
        .flatMap(List::stream)
        .filter(mention -> mention.entity().equals(entity))
        .toList();
  }

  private static List<Mention> random(String id, Random random) {
    return document(id, random.ints(1 + random.nextInt(6), 0, ENTITIES).toArray());
  }

  /** Other mentions, or others among the same, or the same again. */
  private static List<Mention> edited(List<Mention> document, Random random) {
    List<Mention> edited = new ArrayList<>(document);
    int at = random.nextInt(edited.size());
    String id = document.get(0).passage().document();
    switch (random.nextInt(4)) {
      case 0 -> edited.add(at, mention(id, at, random.nextInt(ENTITIES)));
      case 1 -> edited.set(at, mention(id, at, random.nextInt(ENTITIES)));
      case 2 -> {
        if (edited.size() > 1) {
          edited.remove(at);
        }
      }
      default -> edited = new ArrayList<>(document);
    }
    return edited;
  }

  private static void edit(List<List<Mention>> documents, int number, Random random) {
    int at = random.nextInt(documents.size());
    switch (random.nextInt(5)) {
      case 0 -> documents.add(at, random("new" + number, random));
      case 1 -> documents.remove(at);
      case 2 -> documents.add(random.nextInt(documents.size()), documents.remove(at));
      default -> documents.set(at, edited(documents.get(at), random));
    }
  }

  @Test
  void whatIsNotSaidToDifferIsTheSame() {
    int unsaid = 0;
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      List<List<Mention>> before = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        before.add(random("d" + i, random));
      }
      List<List<Mention>> now = new ArrayList<>(before);
      for (int i = random.nextInt(4); i >= 0; i--) {
        edit(now, i, random);
      }
      Set<String> differing = MentionDifference.entities(now, before);
      for (int entity = 0; entity < ENTITIES; entity++) {
        String id = "e" + entity;
        if (!differing.contains(id)) {
          assertEquals(of(id, before), of(id, now), "seed " + seed + ", " + id);
          unsaid++;
        }
      }
    }
    assertTrue(unsaid > 3000, "nearly all is said to differ");
  }

  @Test
  void onlyWhatDiffersWithinADocumentIsSaid() {
    List<Mention> first = document("a", 1, 2, 3, 4, 5);
    List<Mention> last = document("z", 6, 7);
    List<Mention> other = new ArrayList<>(first);
    other.remove(2);
    assertEquals(
        Set.of("e3"), MentionDifference.entities(List.of(other, last), List.of(first, last)));
    assertEquals(Set.of(), MentionDifference.entities(List.of(first, last), List.of(first, last)));
  }

  @Test
  void documentsThatComeGoOrMoveLeaveTheOthersAlone() {
    List<Mention> a = document("a", 1);
    List<Mention> b = document("b", 2);
    List<Mention> c = document("c", 3);
    List<Mention> d = document("d", 4);
    assertEquals(Set.of("e2"), MentionDifference.entities(List.of(a, c, d), List.of(a, b, c, d)));
    assertEquals(Set.of("e2"), MentionDifference.entities(List.of(a, b, c, d), List.of(a, c, d)));
    assertEquals(
        Set.of("e1"), MentionDifference.entities(List.of(b, c, a, d), List.of(a, b, c, d)));
    assertEquals(
        Set.of("e4"), MentionDifference.entities(List.of(d, a, b, c), List.of(a, b, c, d)));
  }
}
