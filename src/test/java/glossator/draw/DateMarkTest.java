package glossator.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date is drawn as what it is. The scale has a hundred units to ten years, from 1900 to 2000. */
class DateMarkTest {
  private static final TimeScale SCALE =
      TimeScale.of(
          List.of(Stretch.of(Events.date("1900")), Stretch.of(Events.date("1999"))),
          1000 + 2 * TimeScale.PADDING);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1950-06-01 | point M524.1 9H524.2",
        "1950 | range M520 9H530",
        "1950? | uncertain M517.5 9H532.5",
        "1950~ | range M520 9H530 approximate M520 9H504 approximate M530 9H546",
        "1950% | uncertain M517.5 9H532.5 approximate M517.5 9H501.5 approximate M532.5 9H548.5",
        "195X | within M520 5.5H620v7H520z",
        "19XX | within M20 5.5H1020v7H20z",
        "1950-XX | within M517.5 5.5H532.5v7H517.5z",
        "1950/1959 | range M520 9H620",
        "1950/.. | range M520 9H1032 open M1030.5 4L1037 9L1030.5 14z",
        "../1950 | range M8 9H530 open M9.5 4L3 9L9.5 14z",
        "1950/ | range M520 9H530 unknown M536 9H549",
        "/1950 | range M520 9H530 unknown M514 9H501",
        "1950?/1969 | uncertain M520 9H535 range M535 9H720",
        "195X/1969 | within M520 5.5H620v7H520z range M620 9H720",
        "1950/1969~ | range M520 9H720 approximate M720 9H736",
      })
  void everySortOfDate(String date, String drawn) {
    List<Stroke> strokes =
        DateMark.of(Events.date(date), SCALE).strokes(new Pen(SCALE.width(), false), 9);
    assertEquals(
        drawn,
        strokes.stream()
            .map(stroke -> stroke.sign().word() + " " + stroke.path())
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource({"1950/1969~, M520 9H320", "1900/.., M1020 9H8"})
  void timeRunsFromRightToLeftWhereWordsDo(String date, String path) {
    List<Stroke> strokes =
        DateMark.of(Events.date(date), SCALE).strokes(new Pen(SCALE.width(), true), 9);
    assertEquals(path, strokes.get(0).path());
  }
}
