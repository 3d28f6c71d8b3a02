package glossator.browser;

/** Whose window it is. */
enum Screen {
  /** Held in a hand; touched, without a mouse. */
  PHONE(390, 844, true),
  /** A small window. */
  TABLET(820, 1180, false),
  /** A window on a desk, with room for a margin. */
  DESK(1440, 900, false);

  private final int width;
  private final int height;
  private final boolean touch;

  Screen(int width, int height, boolean touch) {
    this.width = width;
    this.height = height;
    this.touch = touch;
  }

  /** In CSS pixels. */
  int width() {
    return width;
  }

  /** In CSS pixels. */
  int height() {
    return height;
  }

  /** Whether it is touched with fingers. */
  boolean touch() {
    return touch;
  }
}
