package glossator.draw;

/**
 * Writes places on a sheet as SVG has them.
 *
 * @param width of the sheet
 * @param mirrored whether what comes first stands on the right, as in Hebrew and Arabic
 */
record Pen(double width, boolean mirrored) {
  private static final double TENTH = 10.0;

  /** A place across the sheet, counted from where its language begins. */
  double across(double x) {
    return rounded(mirrored ? width - x : x);
  }

  /** A place across the sheet, as it is written. */
  String x(double x) {
    return number(across(x));
  }

  /** A level line. */
  String line(double from, double to, double y) {
    return "M" + x(from) + " " + number(y) + "H" + x(to);
  }

  /** A level box of a height of its own around a line. */
  String box(double from, double to, double y, double height) {
    return "M"
        + x(from)
        + " "
        + number(y - height / 2)
        + "H"
        + x(to)
        + "v"
        + number(height)
        + "H"
        + x(from)
        + "z";
  }

  /** A plumb line. */
  String plumb(double x, double from, double to) {
    return "M" + x(x) + " " + number(from) + "V" + number(to);
  }

  /** Tenths are as fine as anybody sees. */
  static double rounded(double number) {
    return Math.round(number * TENTH) / TENTH;
  }

  /** A number without what is not needed of it. */
  static String number(double number) {
    double rounded = rounded(number);
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }
}
