package glossator.page;

/** The direction in which words are written. */
final class Direction {
  private Direction() {}

  /**
   * {@code rtl} when the first letter with a direction is Hebrew, Arabic or the like; {@code ltr}
   * otherwise.
   */
  static String of(String words) {
    for (int codePoint : words.codePoints().toArray()) {
      byte direction = Character.getDirectionality(codePoint);
      if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
        return "rtl";
      }
      if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return "ltr";
      }
    }
    return "ltr";
  }
}
