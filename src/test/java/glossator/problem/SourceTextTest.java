package glossator.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Offsets become lines and columns, whatever ends the lines. */
class SourceTextTest {
  private static final SourceText SOURCE = new SourceText("a.md", "one\ntwo\r\n\rfour\n");

  private static void at(int line, int column, int offset) {
    assertEquals(new SourceSpan("a.md", line, column), SOURCE.at(offset), "offset " + offset);
  }

  @Test
  void everyEndOfALineCounts() {
    at(1, 1, 0);
    at(1, 4, 3);
    at(2, 1, 4);
    at(2, 4, 7);
    at(2, 5, 8);
    at(3, 1, 9);
    at(4, 1, 10);
    at(4, 5, 14);
    at(5, 1, 15);
  }

  @Test
  void whatLiesOutsideIsAtTheNearerEnd() {
    at(1, 1, -1);
    at(5, 1, 99);
    assertEquals(new SourceSpan("b.md", 1, 1), new SourceText("b.md", "").at(3));
  }

  @Test
  void linesComeWithoutTheirEnds() {
    assertEquals("one", line(1));
    assertEquals("two", line(2));
    assertEquals("", line(3));
    assertEquals("four", line(4));
    assertEquals("", line(5));
    assertEquals("ou", SOURCE.line(4, 1, 3));
    assertEquals(0, SOURCE.lineLength(0));
    assertEquals(0, SOURCE.lineLength(6));
  }

  private static String line(int number) {
    return SOURCE.line(number, 0, SOURCE.lineLength(number));
  }
}
