package glossator.edtf;

/** Reads EDTF without a thought for what else may be meant. */
final class EdtfParser {

  /** The hint where nothing better is known. */
  static final String FORMS = "write a day as YYYY-MM-DD, a month as YYYY-MM, a year as YYYY";

  private EdtfParser() {}

  static Edtf parse(String text) throws EdtfException {
    if (text.isEmpty()) {
      throw new EdtfException("the date is empty", 0);
    }
    int slash = text.indexOf('/');
    return slash < 0 ? DateReader.read(text, 0, text.length()) : interval(text, slash);
  }

  static boolean isValid(String text) {
    try {
      parse(text);
      return true;
    } catch (EdtfException e) {
      return false;
    }
  }

  private static Interval interval(String text, int slash) throws EdtfException {
    int second = text.indexOf('/', slash + 1);
    if (second >= 0) {
      throw new EdtfException(
          "an interval has one slash, between its start and its end", second, FORMS);
    }
    Endpoint start = endpoint(text, 0, slash);
    Endpoint end = endpoint(text, slash + 1, text.length());
    if (start instanceof Endpoint.Missing && end instanceof Endpoint.Missing) {
      throw new EdtfException("an interval needs a date on one side of the slash at least", 0);
    }
    if (start instanceof SingleDate from && end instanceof SingleDate to) {
      checkOrder(from, to, slash + 1);
    }
    return new Interval(text, start, end);
  }

  /** Level 1, Extended Interval. */
  private static Endpoint endpoint(String text, int from, int limit) throws EdtfException {
    if (from == limit) {
      return Endpoint.Missing.UNKNOWN;
    }
    if (limit - from == 2 && text.startsWith("..", from)) {
      return Endpoint.Missing.OPEN;
    }
    int time = text.indexOf('T', from);
    SingleDate date = DateReader.read(text, from, limit);
    if (time >= 0 && time < limit) {
      throw new EdtfException("an interval cannot have times of day", time);
    }
    return date;
  }

  /** Precisions may differ, so 2004-06/2004 is in order: it can end after it starts. */
  private static void checkOrder(SingleDate from, SingleDate to, int offset) throws EdtfException {
    if (to.parts().latest().isBefore(from.parts().earliest())) {
      throw new EdtfException(
          "the interval ends (" + to.text() + ") before it starts (" + from.text() + ")", offset);
    }
  }
}
