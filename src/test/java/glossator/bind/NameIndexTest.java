package glossator.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import glossator.markup.Span;
import glossator.model.Entity;
import glossator.model.Identity;
import glossator.model.Named;
import glossator.problem.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** An index that was changed finds what one made anew would. */
class NameIndexTest {
  private static final String TEXT =
      "The Accord of Oslo, and O’Neil of the accord; Neil Oslo at Oslo’s O'Neil house of Neil.";

  /** Some are the same words, or the same but for their first letter, or begin as others do. */
  private static final List<String> NAMES =
      List.of(
          "Oslo", "O’Neil", "O'Neil", "accord", "Accord of Oslo", "Neil", "Neil Oslo", "house of");

  private static Entity term(String id, List<String> names) {
    return new Entity.Term(
        new Identity(
            id,
            new SourceText("content/terms/" + id + ".md", ""),
            names.get(0),
            names.get(0),
            names.stream().skip(1).map(name -> new Named(name, new Span(0, 0))).toList(),
            List.of(),
            "",
            "",
            true,
            Map.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  private static Entity random(String id, Random random) {
    List<String> names = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      names.add(NAMES.get(random.nextInt(NAMES.size())));
    }
    return term(id, names);
  }

  @Test
  void oneThatWasChangedFindsWhatANewOneDoes() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      NameIndex changed = new NameIndex();
      Entity[] there = new Entity[4];
      for (int i = 0; i < 12; i++) {
        int at = random.nextInt(there.length);
        if (there[at] != null) {
          changed.remove(there[at]);
        }
        there[at] = random.nextInt(4) == 0 ? null : random("e" + at, random);
        if (there[at] != null) {
          changed.add(there[at]);
        }
        NameIndex anew = new NameIndex();
        Arrays.stream(there).filter(each -> each != null).forEach(anew::add);
        assertEquals(anew.find(TEXT), changed.find(TEXT), "seed " + seed + ", change " + i);
      }
    }
  }

  @Test
  void twoWaysToWriteOneNameAreTakenAwayTogether() {
    NameIndex index = new NameIndex();
    Entity entity = term("oneil", List.of("O’Neil", "O'Neil"));
    index.add(entity);
    assertEquals(2, index.find(TEXT).size());
    index.remove(entity);
    assertEquals(List.of(), index.find(TEXT));
  }
}
