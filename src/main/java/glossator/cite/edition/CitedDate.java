package glossator.cite.edition;

import glossator.edtf.Edtf;
import java.util.List;
import java.util.Optional;

/**
 * A date as citations print it, in English.
 *
 * @param year four digits; empty when there is no date
 * @param month 1 to 12; 0 when it is not given
 * @param day 1 to 31; 0 when it is not given
 */
record CitedDate(String year, int month, int day) {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final int LONGEST_WHOLE = 4;

  static CitedDate of(Optional<Edtf> date) {
    String[] parts = date.flatMap(Edtf::machine).orElse("").split("-", -1);
    return new CitedDate(parts[0], number(parts, 1), number(parts, 2));
  }

  private static int number(String[] parts, int at) {
    return parts.length > at ? Integer.parseInt(parts[at]) : 0;
  }

  boolean isKnown() {
    return !year.isEmpty();
  }

  /** {@code November 22, 2026}. */
  String american() {
    return month == 0 ? year : monthName() + (day == 0 ? " " + year : " " + day + ", " + year);
  }

  /** {@code 2026, November 22}. */
  String yearFirst() {
    return month == 0 ? year : year + ", " + monthName() + (day == 0 ? "" : " " + day);
  }

  /** {@code 22 Nov. 2026}. */
  String shortened() {
    if (month == 0) {
      return year;
    }
    String name = monthName();
    String brief =
        name.length() <= LONGEST_WHOLE ? name : name.substring(0, month == 9 ? 4 : 3) + ".";
    return (day == 0 ? "" : day + " ") + brief + " " + year;
  }

  /** {@code nov}, which bibliography programs know. */
  String monthMacro() {
    return monthName().substring(0, 3).toLowerCase(java.util.Locale.ROOT);
  }

  /** {@code 2026/11/22}; what is not known is left out. */
  String slashed() {
    return year + part(month) + part(day);
  }

  private static String part(int number) {
    return number == 0 ? "" : "/" + (number < 10 ? "0" : "") + number;
  }

  /** {@code [2026, 11, 22]}, whose year has no leading zeros. */
  String list() {
    return "["
        + Integer.parseInt(year)
        + (month == 0 ? "" : ", " + month)
        + (day == 0 ? "" : ", " + day)
        + "]";
  }

  private String monthName() {
    return MONTHS.get(month - 1);
  }
}
