package glossator.read;

import glossator.markup.Span;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the header that JBake users know: a line {@code key=value} for each key, {@code #} for
 * comments.
 */
final class JBakeHeader {
  private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(?:\\r\\n|\\n|\\r|\\z)");
  private static final Pattern PAIR =
      Pattern.compile("\\s*([A-Za-z_][\\w.-]*)[ \\t]*=[ \\t]*(.*?)[ \\t]*");

  private final SourceText source;
  private final ProblemSink problems;

  JBakeHeader(SourceText source, ProblemSink problems) {
    this.source = source;
    this.problems = problems;
  }

  /**
   * Reads the header between two offsets; empty, and reported, when a line is not a pair or a key
   * comes twice.
   */
  Optional<Metadata.Mapping> read(int start, int end) {
    Map<String, Metadata.Entry> entries = new LinkedHashMap<>();
    Matcher lines = LINE.matcher(source.content()).region(start, end);
    boolean good = true;
    while (lines.lookingAt() && lines.end() > lines.start()) {
      String line = lines.group(1);
      if (!line.isBlank() && !line.startsWith("#")) {
        good &= pair(line, lines.start(1), entries);
      }
      lines.region(lines.end(), end);
    }
    return good
        ? Optional.of(new Metadata.Mapping(entries, new Span(start, end)))
        : Optional.empty();
  }

  private boolean pair(String line, int at, Map<String, Metadata.Entry> entries) {
    Matcher pair = PAIR.matcher(line);
    if (!pair.matches()) {
      problems.error(
          "malformed-metadata",
          source,
          at,
          "a line of the header has no “=”",
          "write key=value, or # before a comment");
      return false;
    }
    Span key = new Span(at + pair.start(1), at + pair.end(1));
    Span value = new Span(at + pair.start(2), at + pair.end(2));
    Optional<Metadata> read = value(pair.group(2), value);
    if (read.isEmpty()) {
      return false;
    }
    Metadata.Entry entry = new Metadata.Entry(key, read.get());
    if (entries.putIfAbsent(pair.group(1), entry) != null) {
      problems.error(
          "malformed-metadata",
          source,
          key.start(),
          "the key “" + pair.group(1) + "” stands twice",
          "keep one of them");
      return false;
    }
    return true;
  }

  /** JBake reads a value in brackets as JSON; YAML's flow form is a superset of it. */
  private Optional<Metadata> value(String text, Span span) {
    boolean structured = text.startsWith("[") || text.startsWith("{");
    return structured
        ? new YamlReader(source, problems).readValue(span.start(), span.end())
        : Optional.of(new Metadata.Scalar(text, span));
  }
}
