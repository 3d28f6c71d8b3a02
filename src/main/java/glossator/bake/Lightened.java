package glossator.bake;

import java.util.ArrayList;
import java.util.List;

/**
 * A style sheet or script of the theme without what only its editors read: comments that begin a
 * line, indentation, empty lines. Line by line, so that nothing within a line is ever touched.
 */
final class Lightened {
  private static final String OPEN = "/*";
  private static final String CLOSE = "*/";

  private Lightened() {}

  static boolean suits(String name) {
    return name.endsWith(".css") || name.endsWith(".js");
  }

  /** A text in which a template literal goes on over the end of a line stays as it is. */
  static String of(String name, String text) {
    List<String> lines = text.lines().toList();
    boolean script = name.endsWith(".js");
    if (script && lines.stream().anyMatch(Lightened::leavesTemplateOpen)) {
      return text;
    }
    List<String> kept = new ArrayList<>();
    boolean comment = false;
    for (String line : lines) {
      String rest = line.strip();
      comment = comment || opensComment(rest);
      while (comment && rest.contains(CLOSE)) {
        rest = rest.substring(rest.indexOf(CLOSE) + CLOSE.length()).strip();
        comment = opensComment(rest);
      }
      if (!comment && !rest.isEmpty() && !(script && rest.startsWith("//"))) {
        kept.add(rest);
      }
    }
    return String.join("\n", kept) + "\n";
  }

  /** Notices of rights are for readers too. */
  private static boolean opensComment(String line) {
    return line.startsWith(OPEN) && !line.startsWith("/*!");
  }

  private static boolean leavesTemplateOpen(String line) {
    return line.chars().filter(each -> each == '`').count() % 2 > 0;
  }
}
