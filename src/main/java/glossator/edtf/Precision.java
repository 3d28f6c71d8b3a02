package glossator.edtf;

/** What a date names: how far down it goes, and where it leaves digits unspecified. */
enum Precision {
  /** 19XX. */
  CENTURY,
  /** 197X. */
  DECADE,
  /** 1985. */
  YEAR,
  /** 2001-21. */
  SEASON,
  /** 1985-04. */
  MONTH,
  /** 1985-04-12, with or without a time of day. */
  DAY,
  /** 2004-XX. */
  SOME_MONTH,
  /** 1985-04-XX. */
  SOME_DAY_OF_MONTH,
  /** 1985-XX-XX. */
  SOME_DAY_OF_YEAR;

  /** Whether every digit is specified. */
  boolean isPlain() {
    return switch (this) {
      case YEAR, SEASON, MONTH, DAY -> true;
      default -> false;
    };
  }
}
