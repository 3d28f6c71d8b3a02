package glossator.parse.commonmark;

import com.vladsch.flexmark.ast.Code;

/**
 * The content of a code span after the rules of 6.1 for line endings and one space on either side.
 */
final class CodeContent {
  private CodeContent() {}

  static String of(Code code) {
    String content = code.getText().toString().replaceAll("\\r\\n?|\\n", " ");
    boolean padded = content.length() > 2 && content.startsWith(" ") && content.endsWith(" ");
    return padded && !content.isBlank() ? content.substring(1, content.length() - 1) : content;
  }
}
