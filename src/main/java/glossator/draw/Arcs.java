package glossator.draw;

/**
 * Arcs beside a column of dots, on the side away from the names; the longer an arc, the deeper it
 * is, so that they nest.
 *
 * @param pen that draws them
 * @param spine on which the dots are
 * @param height of the column
 */
record Arcs(Pen pen, double spine, double height) {
  private static final double SHALLOWEST = 10;

  /** How far the curve's controls may be from the spine; the curve itself goes three quarters. */
  private static final double DEEPEST_SHARE = 1.3;

  private static final double EXPONENT = 0.5;

  String between(double from, double to) {
    double share = Math.pow(Math.abs(to - from) / height, EXPONENT);
    double depth = SHALLOWEST + (spine * DEEPEST_SHARE - SHALLOWEST) * share;
    String control = pen.x(spine - depth);
    String start = pen.x(spine) + " " + Pen.number(from);
    String end = pen.x(spine) + " " + Pen.number(to);
    String controls = control + " " + Pen.number(from) + " " + control + " " + Pen.number(to);
    return "M" + start + "C" + controls + " " + end;
  }
}
