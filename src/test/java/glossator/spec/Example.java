package glossator.spec;

/**
 * One example of a specification file.
 *
 * @param line where it begins in the file, counted from 1
 * @param pending why it does not hold yet; empty when it holds
 * @param text Markdown of the text
 * @param commentary Markdown of the commentary on it; empty when there is none
 * @param expected what becomes of them
 * @param setting the edition around them
 */
record Example(
    int line, String pending, String text, String commentary, Outcome expected, Setting setting) {

  /** The same example with what really becomes of it. */
  Example withExpected(Outcome outcome) {
    return new Example(line, pending, text, commentary, outcome, setting);
  }
}
