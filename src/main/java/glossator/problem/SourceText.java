package glossator.problem;

/**
 * The decoded text of one source file, which turns offsets into lines and columns.
 *
 * @param path relative to the edition's folder, with {@code /} between its parts
 * @param content the whole file; offsets into it are UTF-16 units from 0
 */
public record SourceText(String path, String content) {

  /**
   * The place of an offset. A line ends with LF, CR LF or CR (CommonMark 2.1).
   *
   * @param offset in UTF-16 units; one beyond the text is taken as its end
   */
  public SourceSpan at(int offset) {
    int end = Math.min(Math.max(offset, 0), content.length());
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < end; i++) {
      char c = content.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && !(i + 1 < content.length() && content.charAt(i + 1) == '\n'));
      if (ends) {
        line++;
        lineStart = i + 1;
      }
    }
    return new SourceSpan(path, line, end - lineStart + 1);
  }
}
