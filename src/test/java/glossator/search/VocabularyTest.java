package glossator.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tokens are known again, however many there are and wherever they stand. */
class VocabularyTest {
  /** More than there is room for at first, of tokens and of their letters. */
  private static final int MANY = 20_000;

  private final Vocabulary vocabulary = new Vocabulary(Stemming.of("en"));

  private int token(String before, String token) {
    char[] text = (before + token + " and more").toCharArray();
    return vocabulary.token(text, before.length(), before.length() + token.length());
  }

  @Test
  void eachTokenHasItsNumber() {
    List<String> tokens =
        IntStream.range(0, MANY).mapToObj(i -> "x" + i * 7 + "y".repeat(i % 9)).toList();
    for (int i = 0; i < MANY; i++) {
      assertEquals(i, token("", tokens.get(i)));
    }
    for (int i = MANY - 1; i >= 0; i--) {
      assertEquals(i, token("elsewhere ", tokens.get(i)));
    }
    assertEquals(MANY, vocabulary.size());
    assertEquals(MANY, vocabulary.groups().size());
  }

  @Test
  void aTokenCanBeFoundAsItsParts() {
    List<Vocabulary.Reading> readings = vocabulary.readings(token("", "we'll"));
    assertEquals(
        List.of("we", "ll"),
        readings.stream().map(each -> each.group().forms().get(each.form())).toList());
  }

  @Test
  void aLongTextIsReadBehindAShortOne() {
    TokenSequence sequence = new TokenSequence(vocabulary);
    sequence.name("Ole Berg");
    sequence.text("Ole talked. ".repeat(MANY));
    sequence.text("Berg");
    assertEquals(2 + 1 + 2 * MANY + 1, sequence.size());
    assertEquals(TokenSequence.NAME_ENDS, sequence.token(2));
    assertEquals(sequence.token(0), sequence.token(3));
    assertEquals(sequence.token(1), sequence.token(sequence.size() - 1));
  }
}
