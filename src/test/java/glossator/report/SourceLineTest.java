package glossator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import glossator.problem.SourceText;
import org.junit.jupiter.api.Test;

/** The line under a finding is safe to show, and the caret stands under its place. */
class SourceLineTest {
  private static SourceLine of(String line, int column) {
    return SourceLine.of(new SourceText("a.md", "first\n" + line + "\nlast\n"), 2, column);
  }

  @Test
  void controlCharactersAreNotObeyed() {
    assertEquals("a�[31mb�c�d", of("a\u001B[31mb\u009Bc\u007Fd", 1).text());
  }

  @Test
  void tabsStayAndKeepTheCaretInPlace() {
    SourceLine shown = of("\tthe  boat", 5);
    assertEquals("\tthe  boat", shown.text());
    assertEquals("\t   ", shown.caret());
  }

  @Test
  void aLongLineIsCutAroundThePlace() {
    SourceLine shown = of("x".repeat(150) + "HERE" + "y".repeat(150), 151);
    assertEquals("…" + "x".repeat(60) + "HERE" + "y".repeat(36) + "…", shown.text());
    assertEquals(61, shown.caret().length());
  }

  @Test
  void noCharacterIsCutInTwo() {
    String smile = "\uD83D\uDE00";
    for (int column = 1; column <= 401; column += 2) {
      SourceLine shown = of(smile.repeat(200), column);
      assertEquals(0, shown.text().replace(smile, "").replace("…", "").length(), "at " + column);
    }
    assertEquals("…" + smile.repeat(30), of(smile.repeat(200), 401).text());
  }
}
