package glossator.fuzz;

import static glossator.fuzz.Soundness.require;

import glossator.edtf.DateWords;
import glossator.edtf.Edtf;
import glossator.edtf.EdtfException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Dates, and what is guessed of those that are none. */
final class DateTarget implements FuzzTarget {
  private final DateWords words = DateWords.of(Locale.ENGLISH);

  @Override
  public String name() {
    return "dates";
  }

  @Override
  public String rule() {
    return "date";
  }

  @Override
  public List<byte[]> samples() {
    return List.of();
  }

  @Override
  public void take(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    try {
      look(text, Edtf.parse(text));
    } catch (EdtfException refused) {
      require(refused.offset() >= 0 && refused.offset() <= text.length(), "the place", text);
      require(!String.valueOf(refused.getMessage()).isBlank(), "no words", text);
    }
  }

  private void look(String text, Edtf date) throws EdtfException {
    require(date.text().equals(text), "not what is written", text);
    require(Edtf.parse(date.text()).compareTo(date) == 0, "not equal to itself", text);
    require(!words.phrase(date).isBlank(), "no words", text);
    date.earliest()
        .ifPresent(
            first ->
                date.latest()
                    .ifPresent(last -> require(!last.isBefore(first), "ends before", text)));
  }
}
