package glossator.parse;

import glossator.markup.Span;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads attributes in braces; a bare word stands for a class, as in Pandoc. */
final class AttributesReader {
  private static final String CODE = "malformed-attributes";
  private static final String EXAMPLE =
      "write {.note on=\"p4\" lemma=\"second term\" kind=\"context\"} on one line";

  private final SourceText source;
  private final ProblemSink problems;
  private final int end;
  private final List<String> classes = new ArrayList<>();
  private final Map<String, Attributes.Value> values = new LinkedHashMap<>();
  private String id = "";
  private int at;

  /**
   * @param span what stands behind the fence
   */
  AttributesReader(SourceText source, Span span, ProblemSink problems) {
    this.source = source;
    this.problems = problems;
    this.at = span.start();
    this.end = span.end();
  }

  /** Reads them all; what is malformed is reported and left out. */
  Attributes read() {
    Span span = new Span(at, end);
    if (at < end && peek() != '{') {
      classes.add(source.content().substring(at, end));
      return attributes(span);
    }
    at++;
    boolean good = true;
    skipSpace();
    while (good && at < end && peek() != '}') {
      good = part();
      skipSpace();
    }
    if (good && (at >= end || peek() != '}')) {
      problems.error(CODE, source, end, "the attributes have no closing brace", EXAMPLE);
    } else if (good && at + 1 < end) {
      problems.error(CODE, source, at + 1, "something stands behind the attributes", EXAMPLE);
    }
    return attributes(span);
  }

  private Attributes attributes(Span span) {
    return new Attributes(span, List.copyOf(classes), id, values);
  }

  private char peek() {
    return source.content().charAt(at);
  }

  private void skipSpace() {
    while (at < end && Character.isWhitespace(peek())) {
      at++;
    }
  }

  private boolean part() {
    char first = peek();
    if (first == '.' || first == '#') {
      at++;
      String word = word();
      if (first == '.') {
        classes.add(word);
      } else {
        id = word;
      }
      return good(!word.isEmpty(), at, "a name is missing behind “" + first + "”");
    }
    int start = at;
    String key = word();
    if (!good(!key.isEmpty(), at, "“" + first + "” is not expected here")) {
      return false;
    }
    if (!good(at < end && peek() == '=', at, "the attribute “" + key + "” has no value")) {
      return false;
    }
    Span keySpan = new Span(start, at);
    at++;
    return value(key, keySpan);
  }

  private boolean value(String key, Span keySpan) {
    if (at < end && (peek() == '"' || peek() == '\'')) {
      return quoted(key, keySpan, peek());
    }
    int start = at;
    String word = word();
    put(key, word, keySpan, new Span(start, at));
    return good(!word.isEmpty(), at, "the attribute “" + key + "” has no value");
  }

  private boolean quoted(String key, Span keySpan, char quote) {
    int start = ++at;
    StringBuilder text = new StringBuilder();
    while (at < end && peek() != quote) {
      if (peek() == '\\' && at + 1 < end) {
        at++;
      }
      text.append(peek());
      at++;
    }
    if (!good(at < end, start - 1, "the value of “" + key + "” has no closing quotation mark")) {
      return false;
    }
    put(key, text.toString(), keySpan, new Span(start, at));
    at++;
    return true;
  }

  private void put(String key, String text, Span keySpan, Span span) {
    if (values.putIfAbsent(key, new Attributes.Value(text, keySpan, span)) != null) {
      problems.error(
          CODE,
          source,
          keySpan.start(),
          "the attribute “" + key + "” stands twice",
          "keep one of them");
    }
  }

  private boolean good(boolean condition, int offset, String message) {
    if (!condition) {
      problems.error(CODE, source, offset, message, EXAMPLE);
    }
    return condition;
  }

  private String word() {
    int start = at;
    while (at < end && isWordPart(peek())) {
      at++;
    }
    return source.content().substring(start, at);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || c == '-'
        || c == '_'
        || c == ':'
        || Character.isSurrogate(c);
  }
}
