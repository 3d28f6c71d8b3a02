package glossator.check.apparatus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldedTest {
  @Test
  void capitalsAndMarksBetweenWordsDoNotCount() {
    assertEquals("kerry s plan of 2014", Folded.text("  Kerry’s “PLAN” – of 2014…\n"));
    assertEquals(List.of("kerry", "s", "plan"), Folded.words("Kerry’s plan!"));
    assertEquals("", Folded.text(" – … "));
    assertEquals(List.of(), Folded.words(" – "));
  }

  @Test
  void accentsDoNotCount() {
    assertEquals("evian les bains", Folded.text("Évian-les-Bains"));
    assertEquals("evian", Folded.text("E\u0301vian"));
    assertEquals("istanbul", Folded.text("İstanbul"));
    assertEquals("נקוד", Folded.text("נִקּוּד"));
  }

  @Test
  void capitalsOfOtherScripts() {
    assertEquals("лев толстои", Folded.text("Лев ТОЛСТОЙ"));
    assertEquals("λογος", Folded.text("ΛΌΓΟΣ"));
    assertEquals("𐐨𐐩 x", Folded.text("𐐀𐐁 — X"));
  }

  @Test
  void signsThatAreLettersOrNumbersAreWords() {
    assertEquals("1ª", Folded.text("1ª"));
    assertEquals("5 m²", Folded.text("5\u00A0M²"));
  }

  @Test
  void wordsInTheOrderOfTheirLetters() {
    assertEquals("john kerry", Folded.unordered("Kerry, John"));
  }

  @Test
  void wordsAreCounted() {
    assertEquals(0, Folded.count(Folded.text("…")));
    assertEquals(1, Folded.count(Folded.text("one")));
    assertEquals(3, Folded.count(Folded.text("one, two; three.")));
  }
}
