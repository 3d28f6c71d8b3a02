package glossator.browser;

/** Where the pages come from. */
enum Origin {
  /** The disk, as after a double click. */
  FILE,
  /** A server that has the edition below its root. */
  HTTP
}
