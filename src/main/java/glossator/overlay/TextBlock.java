package glossator.overlay;

import glossator.markup.Inline;
import glossator.markup.Span;
import glossator.problem.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of a text file with no blank line between them.
 *
 * @param lines where they stand, without space around them
 * @param words with one space for each line ending
 */
record TextBlock(List<Span> lines, String words) {

  /** The blocks of a file, in order; a line of nothing but space is blank. */
  static List<TextBlock> in(SourceText text) {
    List<TextBlock> blocks = new ArrayList<>();
    List<Span> lines = new ArrayList<>();
    String content = text.content();
    int start = 0;
    while (start <= content.length()) {
      int end = start;
      while (end < content.length() && "\n\r".indexOf(content.charAt(end)) < 0) {
        end++;
      }
      Span line = stripped(content, start, end);
      if (line.start() < line.end()) {
        lines.add(line);
      } else {
        close(lines, content, blocks);
      }
      boolean two = content.startsWith("\r\n", end);
      start = end + (two ? 2 : 1);
    }
    close(lines, content, blocks);
    return blocks;
  }

  private static void close(List<Span> lines, String content, List<TextBlock> blocks) {
    if (!lines.isEmpty()) {
      blocks.add(of(List.copyOf(lines), content));
      lines.clear();
    }
  }

  private static TextBlock of(List<Span> lines, String content) {
    String words =
        lines.stream()
            .map(line -> content.substring(line.start(), line.end()))
            .collect(Collectors.joining(" "));
    return new TextBlock(lines, words);
  }

  private static Span stripped(String content, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(content.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(content.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }

  /** Where it stands. */
  Span span() {
    return new Span(lines.get(0).start(), lines.get(lines.size() - 1).end());
  }

  /** Each line by itself. */
  List<TextBlock> linesApart() {
    List<TextBlock> apart = new ArrayList<>();
    int at = 0;
    for (Span line : lines) {
      int end = at + line.end() - line.start();
      apart.add(new TextBlock(List.of(line), words.substring(at, end)));
      at = end + 1;
    }
    return apart;
  }

  /** The first line by itself, and the others; only when there are others. */
  List<TextBlock> firstLineApart() {
    int length = lines.get(0).end() - lines.get(0).start();
    return List.of(
        new TextBlock(lines.subList(0, 1), words.substring(0, length)),
        new TextBlock(lines.subList(1, lines.size()), words.substring(length + 1)));
  }

  /** The words between two offsets, literally. */
  List<Inline> slice(int start, int end) {
    List<Inline> slice = new ArrayList<>();
    int at = 0;
    for (Span line : lines) {
      if (at > start && at <= end && at > 0) {
        slice.add(new Inline.Break(new Span(line.start() - 1, line.start()), false));
      }
      int from = Math.max(start, at);
      int to = Math.min(end, at + line.end() - line.start());
      if (from < to) {
        Span span = new Span(line.start() + from - at, line.start() + to - at);
        slice.add(new Inline.Text(span, words.substring(from, to)));
      }
      at += line.end() - line.start() + 1;
    }
    return slice;
  }
}
