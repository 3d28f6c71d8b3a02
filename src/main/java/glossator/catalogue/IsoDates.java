package glossator.catalogue;

import glossator.edtf.Edtf;
import java.util.Optional;

/** Dates as schema.org wants them: ISO 8601, nothing where EDTF says more than that can. */
final class IsoDates {
  private IsoDates() {}

  /** The date, or the beginning of an interval; empty when it is open, unknown or not sure. */
  static String start(Edtf date) {
    return date.start().flatMap(Edtf::machine).orElse("");
  }

  /** The end of an interval; empty for a single date, and when it is open, unknown or not sure. */
  static String end(Edtf date) {
    return date.isInterval() ? date.end().flatMap(Edtf::machine).orElse("") : "";
  }

  static String start(Optional<Edtf> date) {
    return date.map(IsoDates::start).orElse("");
  }
}
