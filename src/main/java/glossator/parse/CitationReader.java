package glossator.parse;

import glossator.markup.Inline;
import glossator.markup.Span;
import glossator.parse.syntax.CitationNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands between the brackets of a citation. */
public final class CitationReader {
  private static final Pattern BETWEEN = Pattern.compile(";(?=(?:[^;@]*\\s)?@[\\p{L}\\p{N}_])");
  private static final Pattern WORK =
      Pattern.compile(
          "\\s*+(?:([^@]*+)(?<=\\s))?+@(" + CitationNode.KEY + ")(?:[,;\\s]([\\s\\S]*))?");

  private CitationReader() {}

  static Inline.Citation citation(CitationNode node) {
    String works = node.works().toString();
    return new Inline.Citation(
        InlineConverter.span(node), works(works, node.works().getStartOffset()), "");
  }

  /**
   * The works of {@code see @key, p. 12; @other}.
   *
   * @param offset of the words in their file
   */
  static List<Inline.CitedWork> works(String written, int offset) {
    List<Inline.CitedWork> works = new ArrayList<>();
    Matcher between = BETWEEN.matcher(written);
    int from = 0;
    while (between.find()) {
      add(written, from, between.start(), offset, works);
      from = between.end();
    }
    add(written, from, written.length(), offset, works);
    return List.copyOf(works);
  }

  private static void add(
      String written, int from, int to, int offset, List<Inline.CitedWork> works) {
    Matcher work = WORK.matcher(written).region(from, to);
    if (work.matches()) {
      String prefix = work.group(1) == null ? "" : work.group(1);
      String locator = work.group(3) == null ? "" : work.group(3);
      Span span = new Span(offset + work.start(2) - 1, offset + to);
      works.add(new Inline.CitedWork(span, tidy(prefix), work.group(2), tidy(locator), List.of()));
    }
  }

  private static String tidy(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
