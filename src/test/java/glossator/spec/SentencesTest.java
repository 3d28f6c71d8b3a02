package glossator.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import glossator.model.Mention;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** An entry's page quotes the sentence around each mention, as the table in sentences.txt says. */
class SentencesTest {
  private static final int COLUMNS = 3;
  private static final Setting SETTING =
      Setting.of(List.of("john-kerry | person | George W. Kerry | Kerry"));

  @TestFactory
  List<DynamicTest> sentences() throws IOException {
    return Tables.rows("sentences.txt", COLUMNS).stream()
        .map(
            row ->
                dynamicTest(
                    row.get(0),
                    () -> {
                      String text = row.get(0).replace('⏎', '\n');
                      Pending.check(row.get(2), row.get(1), "[" + sentence(text) + "]");
                    }))
        .toList();
  }

  @Test
  void longSentencesAreCutBetweenWords() {
    String text = "word ".repeat(100) + "Kerry" + " word".repeat(100) + ".";
    String cut = "… " + "word ".repeat(31) + "*Kerry*" + " word".repeat(31) + " …";
    assertEquals(cut, sentence(text));
  }

  /** The sentence around the only mention, the name between asterisks. */
  private static String sentence(String text) {
    TinyEdition tiny = new TinyEdition(text + "\n", "", SETTING);
    assertEquals("", tiny.problems());
    List<Mention> mentions = tiny.edition().mentions().getOrDefault("john-kerry", List.of());
    assertEquals(1, mentions.size());
    Mention mention = mentions.get(0);
    String sentence = mention.sentence();
    return sentence.substring(0, mention.start())
        + "*"
        + sentence.substring(mention.start(), mention.end())
        + "*"
        + sentence.substring(mention.end());
  }
}
