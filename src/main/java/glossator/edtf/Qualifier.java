package glossator.edtf;

/** How sure a date is (level 1, Qualification of a date, complete). */
enum Qualifier {
  NONE(false, false),
  UNCERTAIN(true, false),
  APPROXIMATE(false, true),
  UNCERTAIN_AND_APPROXIMATE(true, true);

  private final boolean uncertain;
  private final boolean approximate;

  Qualifier(boolean uncertain, boolean approximate) {
    this.uncertain = uncertain;
    this.approximate = approximate;
  }

  /** The qualifier a character stands for; {@link #NONE} if it stands for none. */
  static Qualifier of(int character) {
    return switch (character) {
      case '?' -> UNCERTAIN;
      case '~' -> APPROXIMATE;
      case '%' -> UNCERTAIN_AND_APPROXIMATE;
      default -> NONE;
    };
  }

  boolean isUncertain() {
    return uncertain;
  }

  boolean isApproximate() {
    return approximate;
  }
}
