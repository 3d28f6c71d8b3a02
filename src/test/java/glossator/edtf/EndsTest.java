package glossator.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates by which a date starts and ends. */
class EndsTest {
  @ParameterizedTest
  @CsvSource({
    "2014-05, 2014-05, 2014-05",
    "1998-10-15/1998-10-23, 1998-10-15, 1998-10-23",
    "2011?/2014~, 2011?, 2014~",
    "2011/.., 2011, ''",
    "/2014, '', 2014",
  })
  void ends(String text, String start, String end) throws EdtfException {
    assertEquals(start, words(Edtf.parse(text).start()));
    assertEquals(end, words(Edtf.parse(text).end()));
  }

  private static String words(Optional<Edtf> date) {
    return date.map(Edtf::text).orElse("");
  }
}
