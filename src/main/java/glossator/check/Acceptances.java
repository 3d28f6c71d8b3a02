package glossator.check;

import glossator.problem.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the acceptances in a file. */
public final class Acceptances {
  private static final Pattern COMMENT =
      Pattern.compile(
          "(?:<!--[ \\t]*accept[ \\t]+(?<html>[a-z0-9-]+)[ \\t]*(?::(?<why>(?:(?!-->).)*))?-->)"
              + "|(?:(?:^|[ \\t])#[ \\t]*accept[ \\t]+(?<yaml>[a-z0-9-]+)[ \\t]*(?::(?<reason>.*))?$)");

  private Acceptances() {}

  /**
   * The acceptances in a file, in their order. One that stands behind something speaks of its line;
   * one that has a line to itself speaks of what follows: all lines to the next blank one, or in
   * metadata the next line and those that are indented under it.
   *
   * @param source a Markdown file or a configuration
   * @param bodyStart where metadata ends and Markdown begins, in UTF-16 units; at the end of a file
   *     that has no Markdown
   */
  public static List<Acceptance> in(SourceText source, int bodyStart) {
    if (!source.content().contains("accept ")) {
      return List.of();
    }
    List<String> lines = source.content().lines().toList();
    int bodyLine = source.at(bodyStart).line();
    List<Acceptance> found = new ArrayList<>();
    int lineStart = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.contains("accept")) {
        in(source, lines, i, i + 1 >= bodyLine, lineStart, found);
      }
      lineStart = nextLine(source.content(), lineStart + line.length());
    }
    return List.copyOf(found);
  }

  private static void in(
      SourceText source,
      List<String> lines,
      int at,
      boolean inBody,
      int lineStart,
      List<Acceptance> found) {
    Matcher matcher = COMMENT.matcher(lines.get(at));
    while (matcher.find()) {
      String group = matcher.group("html") != null ? "html" : "yaml";
      if (inBody == group.equals("html")) {
        int last = alone(lines.get(at), matcher) ? lastLine(lines, at, inBody) : at + 1;
        found.add(acceptance(source, lineStart, matcher, group, at + 1, last));
      }
    }
  }

  private static Acceptance acceptance(
      SourceText source, int lineStart, Matcher matcher, String group, int first, int last) {
    String reason = matcher.group(group.equals("html") ? "why" : "reason");
    return new Acceptance(
        source,
        lineStart + matcher.start(group),
        matcher.group(group),
        reason == null ? "" : reason.strip(),
        first,
        last);
  }

  private static boolean alone(String line, Matcher matcher) {
    return line.substring(0, matcher.start()).isBlank() && line.substring(matcher.end()).isBlank();
  }

  /** The last line that a comment with a line of its own speaks of. */
  private static int lastLine(List<String> lines, int comment, boolean inBody) {
    int last = comment + 1;
    int indent = last < lines.size() ? indent(lines.get(last)) : 0;
    while (last + 1 < lines.size()
        && !lines.get(last).isBlank()
        && !lines.get(last + 1).isBlank()
        && (inBody || indent(lines.get(last + 1)) > indent)) {
      last++;
    }
    return last + 1;
  }

  private static int indent(String line) {
    int indent = 0;
    while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
      indent++;
    }
    return indent;
  }

  private static int nextLine(String text, int lineEnd) {
    boolean two = text.startsWith("\r\n", lineEnd);
    return Math.min(text.length(), lineEnd + (two ? 2 : 1));
  }
}
