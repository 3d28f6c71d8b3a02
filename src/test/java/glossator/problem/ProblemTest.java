package glossator.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What a problem quotes does not spoil its line. */
class ProblemTest {
  private static Problem quoting(String quoted) {
    return Problem.error("bad-id", SourceSpan.startOf("a.md"), "“" + quoted + "” is bad", quoted);
  }

  @Test
  void lineEndsAndControlCharactersAreShown() {
    Problem problem = quoting("a\r\nb\nc\rd\u2028e\u001B[31m");
    assertEquals("“a⏎b⏎c⏎d\uFFFDe\uFFFD[31m” is bad", problem.message());
    assertEquals("a⏎b⏎c⏎d\uFFFDe\uFFFD[31m", problem.hint());
  }

  @Test
  void aLongQuotationIsCut() {
    String smile = "\uD83D\uDE00";
    assertEquals(
        "“" + smile.repeat(199) + " […] " + smile.repeat(71) + "” is bad",
        quoting(smile.repeat(301)).message());
  }

  @Test
  void otherWordsStayAsTheyAre() {
    String words = "ö”".repeat(290);
    assertEquals("“" + words + "” is bad", quoting(words).message());
  }
}
