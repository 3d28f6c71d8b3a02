package glossator.draw;

import glossator.edtf.Edtf;
import glossator.edtf.EdtfException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Events for drawings: given ones, and random ones that are the same in every run. */
final class Events {
  private static final List<String> SHAPES =
      List.of(
          "%s-05-02",
          "%s",
          "%s~",
          "%s?",
          "%s%%",
          "%s-XX",
          "%s-05-XX",
          "%s-22",
          "%s/..",
          "../%s",
          "%s/",
          "/%s",
          "%s~/2019?",
          "%s-02-03/2018-11");
  private static final List<String> WORDS =
      List.of(
          "War", "of", "the", "Münster", "WWWWW", "peace", "in", "לשלום", "third", "Жизнь", "和");

  private Events() {}

  static Edtf date(String text) {
    try {
      return Edtf.parse(text);
    } catch (EdtfException wrong) {
      throw new IllegalArgumentException(text, wrong);
    }
  }

  /** Events on some dates, named by them. */
  static List<Timeline.Event> on(String... dates) {
    List<Timeline.Event> events = new ArrayList<>();
    for (String date : dates) {
      events.add(new Timeline.Event(date, "On " + date, date(date), 0));
    }
    return events;
  }

  /** Random events between two years, in order of time. */
  static List<Timeline.Event> random(long seed, int count, int from, int to) {
    Random random = new Random(seed);
    List<Timeline.Event> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int number = from + random.nextInt(to - from);
      String sign = number < 0 ? "-" : "";
      String year = sign + String.format(Locale.ROOT, "%04d", Math.abs(number));
      String shape = SHAPES.get(random.nextInt(SHAPES.size()));
      StringBuilder name = new StringBuilder("Event");
      for (int words = random.nextInt(9); words > 0; words--) {
        name.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
      }
      Edtf date = date(shape.replace("%s", year).replace("%%", "%"));
      events.add(new Timeline.Event("e" + i, name.toString(), date, random.nextInt(5)));
    }
    events.sort(Comparator.comparing(Timeline.Event::date));
    return events;
  }
}
