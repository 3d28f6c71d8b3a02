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
  private static final String QUOTES = "\"'";
  private static final String TYPOGRAPHIC = "“”„‟‘’‚‛«»‹›″′";

  private final SourceText source;
  private final ProblemSink problems;
  private final int end;
  private final List<String> classes = new ArrayList<>();
  private final Map<String, Attributes.Value> values = new LinkedHashMap<>();
  private String id = "";
  private boolean wellFormed = true;
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

  /** Reads them up to the first mistake, which is reported. */
  Attributes read() {
    Span span = new Span(at, end);
    if (at < end && peek() != '{') {
      classes.add(source.content().substring(at, end));
      return attributes(span);
    }
    at++;
    skipSpace();
    while (wellFormed && at < end && peek() != '}') {
      part();
      skipSpace();
    }
    if (wellFormed && at >= end) {
      wrong(end, "the attributes have no closing brace", EXAMPLE);
    } else if (wellFormed && at + 1 < end) {
      wrong(at + 1, "something stands behind the attributes", EXAMPLE);
    }
    return attributes(span);
  }

  private Attributes attributes(Span span) {
    return new Attributes(span, List.copyOf(classes), id, values, wellFormed);
  }

  private char peek() {
    return source.content().charAt(at);
  }

  private boolean isNext(String characters) {
    return at < end && characters.indexOf(peek()) >= 0;
  }

  private void skipSpace() {
    while (at < end && Character.isWhitespace(peek())) {
      at++;
    }
  }

  private void part() {
    char first = peek();
    if (first == '.' || first == '#') {
      at++;
      name(first);
      return;
    }
    int start = at;
    String key = word();
    if (key.isEmpty()) {
      wrong(at, "“" + first + "” is not expected here", EXAMPLE);
    } else if (isNext("=")) {
      Span keySpan = new Span(start, at);
      at++;
      value(key, keySpan);
    } else {
      wrong(start, "the attribute “" + key + "” has no value", wordHint(key, start));
    }
  }

  private void name(char sign) {
    String word = word();
    if (word.isEmpty()) {
      wrong(at, "a name is missing behind “" + sign + "”", EXAMPLE);
    } else if (sign == '.') {
      classes.add(word);
    } else {
      id = word;
    }
  }

  /** A bare word may be a class without its full stop, or the rest of a value that ended early. */
  private String wordHint(String word, int start) {
    if (word.equals("note")) {
      return "write .note, with a full stop before it";
    }
    boolean behindQuote = start > 0 && QUOTES.indexOf(source.content().charAt(start - 1)) >= 0;
    return behindQuote ? "is a quotation mark missing before it?" : EXAMPLE;
  }

  private void value(String key, Span keySpan) {
    if (isNext(QUOTES)) {
      quoted(key, keySpan, peek());
      return;
    }
    int start = at;
    if (isNext(TYPOGRAPHIC)) {
      String hint = "write straight ones: " + key + "=\"…\"";
      wrong(start, "the quotation marks of “" + key + "” are typographic", hint);
      return;
    }
    String word = word();
    if (word.isEmpty()) {
      wrong(at, "the attribute “" + key + "” has no value", EXAMPLE);
    } else {
      put(key, word, keySpan, new Span(start, at));
    }
  }

  private void quoted(String key, Span keySpan, char quote) {
    int start = ++at;
    StringBuilder text = new StringBuilder();
    while (at < end && peek() != quote) {
      if (peek() == '\\' && at + 1 < end) {
        at++;
      }
      text.append(peek());
      at++;
    }
    if (at >= end) {
      wrong(start - 1, "the value of “" + key + "” has no closing quotation mark", EXAMPLE);
    } else {
      put(key, text.toString(), keySpan, new Span(start, at));
      at++;
    }
  }

  private void put(String key, String text, Span keySpan, Span span) {
    if (values.putIfAbsent(key, new Attributes.Value(text, keySpan, span)) != null) {
      String message = "the attribute “" + key + "” stands twice";
      problems.error(CODE, source, keySpan.start(), message, "keep one of them");
    }
  }

  private void wrong(int offset, String message, String hint) {
    wellFormed = false;
    problems.error(CODE, source, offset, message, hint);
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
