package glossator.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The order of a timeline. */
class EdtfOrderTest {

  /** In order. Of the same first day: no start, the shorter, the text, no end. */
  private static final List<String> ORDERED =
      List.of(
          "Y-170000002",
          "-0043",
          "-0043-03-15",
          "0000",
          "00XX",
          "0043",
          "1754",
          "1754?",
          "1754~",
          "197X",
          "../1980",
          "1980-12-31",
          "1984-12-31",
          "../1985-01-01",
          "/1985-01-01",
          "1985-01-01",
          "1985-01",
          "1985",
          "1985-XX-XX",
          "1985/1986",
          "1985/",
          "1985/..",
          "1985-01-02",
          "2001-21",
          "2001-22",
          "2001-23",
          "2001-24",
          "Y999999999",
          "Y999999999/..");

  @Test
  void sortsAsATimelineFromAnyOrder() throws EdtfException {
    List<Edtf> dates = parsed();
    Random random = new Random(7);
    for (int round = 0; round < 100; round++) {
      Collections.shuffle(dates, random);
      assertEquals(ORDERED, dates.stream().sorted().map(Edtf::text).toList());
    }
  }

  @Test
  void isTotalAndConsistentWithEquals() throws EdtfException {
    List<Edtf> dates = parsed();
    List<Edtf> again = parsed();
    for (int i = 0; i < dates.size(); i++) {
      for (int j = 0; j < dates.size(); j++) {
        int order = Integer.signum(dates.get(i).compareTo(again.get(j)));
        assertEquals(Integer.signum(Integer.compare(i, j)), order);
        assertEquals(order == 0, dates.get(i).equals(again.get(j)));
      }
      assertEquals(dates.get(i).hashCode(), again.get(i).hashCode());
    }
  }

  @Test
  void theSameDayWrittenOtherwiseIsNotEqual() throws EdtfException {
    Edtf day = Edtf.parse("1985-04-12");
    Edtf time = Edtf.parse("1985-04-12T23:20:30");
    assertNotEquals(day, time);
    assertNotEquals(0, day.compareTo(time));
  }

  private static List<Edtf> parsed() throws EdtfException {
    List<Edtf> dates = new ArrayList<>();
    for (String text : ORDERED) {
      dates.add(Edtf.parse(text));
    }
    return dates;
  }
}
