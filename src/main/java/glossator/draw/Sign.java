package glossator.draw;

import java.util.Locale;

/** What marks on a timeline mean; the legend explains those that occur. */
public enum Sign {
  /** A day, or a time too short to be drawn as a range. */
  POINT,
  /** A range. */
  RANGE,
  /** {@code ?}: the date is uncertain. */
  UNCERTAIN,
  /** {@code ~}: the date is approximate. */
  APPROXIMATE,
  /** {@code X}: some time within. */
  WITHIN,
  /** {@code ..}: it goes on, or went on before. */
  OPEN,
  /** There is an end, but it is not known. */
  UNKNOWN;

  /** The sign's name for templates and style sheets. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
