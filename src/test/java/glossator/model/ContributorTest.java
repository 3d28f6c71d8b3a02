package glossator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as they are written in one line, and as citations invert them. */
class ContributorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Aaron David Miller               | Miller, Aaron David
          Charles de Gaulle                | de Gaulle, Charles
          Juan de la Cruz                  | de la Cruz, Juan
          Jeanne d'Arc                     | d'Arc, Jeanne
          Beethoven, Ludwig van            | Beethoven, Ludwig van
          King, Martin Luther, Jr.         | King, Martin Luther, Jr.
          Homer                            | Homer
          bell hooks                       | hooks, bell
          The Glossator editors            | <The Glossator editors>
          {Harbour Board}                  | <Harbour Board>
          {Trade and Industry; Office}     | <Trade and Industry; Office>
          Ada Lind; Holm, Sarah            | Lind, Ada; Holm, Sarah
          Ada Lind and Sarah Holm          | Lind, Ada; Holm, Sarah
          A. Lind & {B & C}                | Lind, A.; <B & C>
          עולה ברג                         | ברג, עולה
          司馬遷                           | 司馬遷
          Ada Lind;                        | Lind, Ada
          {unclosed                        | {unclosed
          Lind,                            | Lind
          """)
  void isInverted(String line, String inverted) {
    assertEquals(
        inverted,
        Contributor.list(line).stream()
            .map(each -> each.institution() ? "<" + each.inverted() + ">" : each.inverted())
            .collect(Collectors.joining("; ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Beethoven, Ludwig van            | Ludwig van Beethoven
          King, Martin Luther, Jr.         | Martin Luther King Jr.
          de Gaulle, Charles; {The Board}  | Charles de Gaulle, The Board
          """)
  void isSpoken(String line, String spoken) {
    assertEquals(spoken, Contributor.inOrder(Contributor.list(line)));
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "';'", "'{}'"})
  void isNobody(String line) {
    assertEquals(java.util.List.of(), Contributor.list(line));
  }
}
