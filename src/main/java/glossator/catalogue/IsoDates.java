package glossator.catalogue;

import glossator.edtf.Edtf;
import glossator.edtf.EdtfException;
import java.util.Optional;

/** Dates as schema.org wants them: ISO 8601, nothing where EDTF says more than that can. */
final class IsoDates {
  private IsoDates() {}

  /** The date, or the beginning of an interval; empty when it is open, unknown or not sure. */
  static String start(Edtf date) {
    return end(date, 0);
  }

  /** The end of an interval; empty for a single date, and when it is open, unknown or not sure. */
  static String end(Edtf date) {
    return date.isInterval() ? end(date, 1) : "";
  }

  static String start(Optional<Edtf> date) {
    return date.map(IsoDates::start).orElse("");
  }

  private static String end(Edtf date, int which) {
    String[] ends = date.text().split("/", -1);
    try {
      boolean missing = ends[which].isEmpty() || ends[which].equals("..");
      return missing ? "" : Edtf.parse(ends[which]).machine().orElse("");
    } catch (EdtfException impossible) { // each end was read with the whole
      throw new IllegalStateException(impossible);
    }
  }
}
