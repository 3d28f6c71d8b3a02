package glossator.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordIndexTest {
  private static final int ALL = 9;

  private final WordIndex index = new WordIndex(text());

  private static Map<String, String> text() {
    Map<String, String> text = new LinkedHashMap<>();
    text.put("p1", "The peace of the brave, the peace.");
    text.put("p2", "");
    text.put("p3", "Peace of the well-known kind");
    text.put("p4", "of the brave");
    text.put("p5", "“Peace” of  the brave");
    return text;
  }

  @Test
  void wordsAreFoundWhereTheyStandTogether() {
    assertEquals(List.of("p1", "p4", "p5"), index.paragraphsWith("of the brave", ALL));
    assertEquals(List.of("p1", "p4"), index.paragraphsWith("of the brave", 2));
    assertEquals(List.of("p1"), index.paragraphsWith("the", 1));
    assertEquals(List.of("p1"), index.paragraphsWith(" the peace ", ALL));
    assertEquals(List.of("p3"), index.paragraphsWith("well-known", ALL));
    assertEquals(List.of("p5"), index.paragraphsWith("\"Peace\" of", ALL));
  }

  @Test
  void wordsThatStandInTwoParagraphsAreNotTogether() {
    assertEquals(List.of(), index.paragraphsWith("kind of", ALL));
    assertEquals(List.of(), index.paragraphsWith("well known", ALL));
    assertEquals(List.of(), index.paragraphsWith("well - known", ALL));
  }

  @Test
  void whatStandsNowhereIsNotFound() {
    for (String lemma : List.of("", " ", "war", "the war", "peace of the brave,the", "pea")) {
      assertEquals(List.of(), index.paragraphsWith(lemma, ALL), lemma);
    }
  }
}
