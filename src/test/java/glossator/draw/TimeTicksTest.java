package glossator.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import glossator.edtf.DateWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An axis has round numbers, from days to ages of the world. */
class TimeTicksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2014-04-27/2014-05-03 | 27 April 2014, 29 April 2014, 1 May 2014, 3 May 2014",
        "2014-04-08/2014-05-29 | 10 April 2014, 20 April 2014, 1 May 2014, 10 May 2014, 20 May 2014",
        "2013-11/2014-06 | November 2013, January 2014, March 2014, May 2014, July 2014",
        "2010/2012 | January 2010, July 2010, January 2011, July 2011, January 2012, July 2012, January 2013",
        "1995/2012 | 1995, 1996, 1997, 1998, 1999, 2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013",
        "1973/2024 | 1975, 1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025",
        "-0043/0014 | 40 BC, 35 BC, 30 BC, 25 BC, 20 BC, 15 BC, 10 BC, 5 BC, AD 1, AD 5, AD 10, AD 15",
        "-1199/0476 | 1200 BC, 1000 BC, 800 BC, 600 BC, 400 BC, 200 BC, AD 1, AD 200, AD 400",
        "Y-250000/2000 | 250000 BC, 200000 BC, 150000 BC, 100000 BC, 50000 BC, AD 1",
      })
  void roundNumbers(String span, String labels) {
    TimeScale scale = TimeScale.of(List.of(Stretch.of(Events.date(span))), Timeline.WIDTH);
    assertEquals(
        labels,
        TimeTicks.of(scale, DateWords.of(Locale.ENGLISH)).stream()
            .map(TimeTicks.Tick::label)
            .collect(Collectors.joining(", ")));
  }
}
