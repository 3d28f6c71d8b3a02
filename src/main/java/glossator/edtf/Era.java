package glossator.edtf;

/** How a year is named: its number alone, with AD, or with BC. */
enum Era {
  RECENT(""),
  EARLY(".early"),
  BEFORE_CHRIST(".bc");

  private final String suffix;

  Era(String suffix) {
    this.suffix = suffix;
  }

  /** The era of an astronomical year, in which 0 is 1 BC. */
  static Era of(int year) {
    if (year < 1) {
      return BEFORE_CHRIST;
    }
    return year < 1000 ? EARLY : RECENT;
  }

  String key(String key) {
    return key + suffix;
  }

  String number(int year) {
    return String.valueOf(this == BEFORE_CHRIST ? 1 - year : year);
  }
}
