package glossator.build;

/** Whether a build knows of the one before it. */
public enum Memory {
  /** It does not, and leaves nothing behind for the next. */
  NONE,

  /** It does not, but the next may know of it. */
  FRESH,

  /** Where nothing has changed since, nothing is done. */
  KEPT
}
