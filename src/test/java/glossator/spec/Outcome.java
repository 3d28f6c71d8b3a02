package glossator.spec;

/**
 * What becomes of an example.
 *
 * @param html of the text, its notes and its essay; empty when there is an error, since an edition
 *     with errors has no pages
 * @param problems as they are printed, each on lines of its own
 */
record Outcome(String html, String problems) {}
