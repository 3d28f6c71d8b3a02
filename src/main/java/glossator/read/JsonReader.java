package glossator.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import glossator.markup.Span;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads JSON (RFC 8259) as metadata: every value a text, a list or a record, with its place. */
final class JsonReader {
  private static final int DEEPEST = 32;

  private final SourceText source;
  private final ProblemSink problems;

  JsonReader(SourceText source, ProblemSink problems) {
    this.source = source;
    this.problems = problems;
  }

  /** What the file holds; empty, and reported, when it is no JSON. */
  Optional<Metadata> read() {
    try (JsonParser parser = new JsonFactory().createParser(source.content())) {
      parser.nextToken();
      if (parser.currentToken() == null) {
        malformed(0, "the file is empty", "write [] for no works");
        return Optional.empty();
      }
      Metadata json = value(parser, 0);
      if (parser.nextToken() != null) {
        malformed(start(parser), "there is more behind the end", "it is one list: [ … ]");
        return Optional.empty();
      }
      return Optional.of(json);
    } catch (JsonProcessingException wrong) {
      JsonLocation at = wrong.getLocation();
      String message = wrong.getOriginalMessage().split("\\R| \\(", 2)[0];
      malformed(
          at == null ? 0 : (int) Math.max(0, at.getCharOffset() - 1),
          "this is not JSON: " + message,
          "keys and texts in straight quotation marks, a comma between two of them and none at the end");
      return Optional.empty();
    } catch (TooDeepException wrong) {
      malformed(wrong.offset, "this is nested too deeply", "a work has texts, names and dates");
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Metadata value(JsonParser parser, int depth) throws IOException {
    int from = start(parser);
    if (depth > DEEPEST) {
      throw new TooDeepException(from);
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_ARRAY) {
      List<Metadata> values = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        values.add(value(parser, depth + 1));
      }
      return new Metadata.Sequence(List.copyOf(values), span(from, parser));
    }
    if (token == JsonToken.START_OBJECT) {
      Map<String, Metadata.Entry> entries = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        entry(parser, depth, entries);
      }
      return new Metadata.Mapping(entries, span(from, parser));
    }
    String text = token == JsonToken.VALUE_NULL ? "" : parser.getText();
    Unprintable.first(text)
        .ifPresent(
            character ->
                malformed(
                    from,
                    "an invisible control character (" + character + ") stands in the text",
                    "take its escape away"));
    return new Metadata.Scalar(text, span(from, parser));
  }

  private void entry(JsonParser parser, int depth, Map<String, Metadata.Entry> entries)
      throws IOException {
    String key = parser.currentName();
    int at = start(parser);
    Span span = span(at, parser);
    parser.nextToken();
    Metadata.Entry entry = new Metadata.Entry(span, value(parser, depth + 1));
    if (entries.putIfAbsent(key, entry) != null) {
      malformed(at, "“" + key + "” is written twice", "keep one of the two");
    }
  }

  private static int start(JsonParser parser) {
    return (int) parser.currentTokenLocation().getCharOffset();
  }

  private static Span span(int from, JsonParser parser) {
    return new Span(from, Math.max(from, (int) parser.currentLocation().getCharOffset()));
  }

  private void malformed(int offset, String message, String hint) {
    problems.error("malformed-bibliography", source, offset, message, hint);
  }

  private static final class TooDeepException extends IOException {
    private static final long serialVersionUID = 1;
    private final int offset;

    TooDeepException(int offset) {
      super("too deep");
      this.offset = offset;
    }
  }
}
