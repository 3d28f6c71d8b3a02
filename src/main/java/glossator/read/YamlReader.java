package glossator.read;

import glossator.markup.Span;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML metadata from the parser's events, so that every value keeps its place and stays as it
 * is written. Anchors, aliases and tags are refused: metadata has no use for them, aliases are how
 * a small file grows without end, and the others would be lost without a word.
 */
final class YamlReader {
  private static final int DEEPEST = 20;
  private static final LoadSettings SETTINGS = LoadSettings.builder().setLabel("metadata").build();

  private final SourceText source;
  private final ProblemSink problems;
  private int base;
  private String yaml = "";
  private int allPoints;
  private int pointsOfMark;
  private int unitsOfMark;

  YamlReader(SourceText source, ProblemSink problems) {
    this.source = source;
    this.problems = problems;
  }

  private static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Span span;
    private final String message;
    private final String hint;

    Malformed(String message, Span span, String hint) {
      super(message);
      this.message = message;
      this.span = span;
      this.hint = hint;
    }
  }

  /**
   * Reads the YAML between two offsets; empty, and reported, when it is not a list of keys and
   * values.
   */
  Optional<Metadata.Mapping> read(int start, int end) {
    return read(start, end, this::mappingOf);
  }

  /** Reads one value between two offsets; empty, and reported, when it is malformed. */
  Optional<Metadata> readValue(int start, int end) {
    return read(start, end, value -> value);
  }

  private interface Shape<T> {
    T of(Metadata value) throws Malformed;
  }

  private <T> Optional<T> read(int start, int end, Shape<T> shape) {
    base = start;
    if (!new FileLimits(problems).admitMetadata(source, start, end)) {
      return Optional.empty();
    }
    yaml = source.content().substring(start, end);
    allPoints = -1;
    pointsOfMark = 0;
    unitsOfMark = 0;
    try {
      return Optional.of(shape.of(document(new Parse(SETTINGS).parseString(yaml).iterator())));
    } catch (Malformed malformed) {
      report(malformed.span.start(), malformed.message, malformed.hint);
    } catch (ReaderException unreadable) {
      String character = String.format(Locale.ROOT, "U+%04X", unreadable.getCodePoint());
      int at = Math.max(start, source.content().indexOf(unreadable.getCodePoint(), start));
      report(
          at,
          "an invisible control character (" + character + ") stands in the metadata",
          "delete it");
    } catch (MarkedYamlEngineException malformed) {
      YamlComplaint complaint = YamlComplaint.of(malformed);
      report(
          complaint.mark().map(mark -> span(mark).start()).orElse(start),
          complaint.message(),
          complaint.hint());
    } catch (YamlEngineException malformed) {
      report(start, "the metadata is not YAML: " + malformed.getMessage(), YamlComplaint.WAY_OUT);
    }
    return Optional.empty();
  }

  private void report(int at, String message, String hint) {
    problems.error("malformed-metadata", source, at, message, hint);
  }

  private Metadata document(Iterator<Event> events) throws Malformed {
    Event event = next(events);
    while (event.getEventId() == Event.ID.StreamStart
        || event.getEventId() == Event.ID.DocumentStart) {
      event = next(events);
    }
    Span span = span(event);
    if (event.getEventId() == Event.ID.StreamEnd) {
      return new Metadata.Scalar("", span);
    }
    Metadata value = value(event, events, 0);
    while (events.hasNext()) {
      events.next(); // What is wrong behind the value is found only when the parser is asked on.
    }
    return value;
  }

  private Metadata.Mapping mappingOf(Metadata value) throws Malformed {
    if (value instanceof Metadata.Mapping mapping) {
      return mapping;
    }
    if (value instanceof Metadata.Scalar scalar && scalar.text().isEmpty()) {
      return Metadata.Mapping.empty();
    }
    throw new Malformed(
        "the metadata is not a list of keys and values",
        value.span(),
        "write one “key: value” a line");
  }

  private Metadata value(Event event, Iterator<Event> events, int depth) throws Malformed {
    if (depth > DEEPEST) {
      throw new Malformed("the metadata is nested too deeply", span(event), "");
    }
    refuseMarks(event);
    return switch (event.getEventId()) {
      case Scalar -> scalar((ScalarEvent) event);
      case SequenceStart -> sequence(event, events, depth);
      case MappingStart -> mapping(event, events, depth);
      default ->
          throw new Malformed(
              "metadata cannot refer to other metadata",
              span(event),
              "write the value out; in quotes if it begins with *");
    };
  }

  private void refuseMarks(Event event) throws Malformed {
    if (event instanceof NodeEvent node && !(event instanceof AliasEvent)) {
      refuseMark(node.getAnchor().map(anchor -> "&" + anchor.getValue()), event);
    }
    if (event instanceof ScalarEvent scalar) {
      refuseMark(scalar.getTag(), event);
    }
    if (event instanceof CollectionStartEvent collection) {
      refuseMark(collection.getTag(), event);
    }
  }

  private void refuseMark(Optional<String> mark, Event event) throws Malformed {
    if (mark.isPresent()) {
      String sign = mark.get().substring(0, 1);
      String hint =
          "take " + mark.get() + " away; or, if it is part of the value, put it in quotes";
      throw new Malformed("a value cannot begin with " + sign, span(event), hint);
    }
  }

  private Metadata scalar(ScalarEvent event) throws Malformed {
    Optional<String> character = Unprintable.first(event.getValue());
    if (character.isPresent()) {
      throw new Malformed(
          "an invisible control character (" + character.get() + ") stands in the metadata",
          span(event),
          "take its escape away");
    }
    return new Metadata.Scalar(event.getValue(), span(event));
  }

  private Metadata sequence(Event start, Iterator<Event> events, int depth) throws Malformed {
    List<Metadata> values = new ArrayList<>();
    for (Event event = next(events);
        event.getEventId() != Event.ID.SequenceEnd;
        event = next(events)) {
      values.add(value(event, events, depth + 1));
    }
    return new Metadata.Sequence(List.copyOf(values), span(start));
  }

  private Metadata mapping(Event start, Iterator<Event> events, int depth) throws Malformed {
    Map<String, Metadata.Entry> entries = new LinkedHashMap<>();
    for (Event event = next(events);
        event.getEventId() != Event.ID.MappingEnd;
        event = next(events)) {
      if (!(value(event, events, depth + 1) instanceof Metadata.Scalar key)) {
        throw new Malformed("a key must be a word", span(event), YamlComplaint.WAY_OUT);
      }
      Metadata value = value(next(events), events, depth + 1);
      if (entries.putIfAbsent(key.text(), new Metadata.Entry(key.span(), value)) != null) {
        throw new Malformed(
            "the key “" + key.text() + "” stands twice", key.span(), "keep one of them");
      }
    }
    return new Metadata.Mapping(entries, span(start));
  }

  private static Event next(Iterator<Event> events) {
    Event event = events.next();
    while (event.getEventId() == Event.ID.Comment) {
      event = events.next();
    }
    return event;
  }

  private Span span(Event event) {
    int start = event.getStartMark().map(mark -> span(mark).start()).orElse(base);
    int end = event.getEndMark().map(mark -> span(mark).start()).orElse(start);
    return new Span(start, end);
  }

  /** Marks count code points; offsets count UTF-16 units. Most marks are just behind the last. */
  private Span span(Mark mark) {
    int points = Math.min(mark.getIndex(), points());
    if (points() == yaml.length()) {
      return new Span(base + points, base + points);
    }
    unitsOfMark = yaml.offsetByCodePoints(unitsOfMark, points - pointsOfMark);
    pointsOfMark = points;
    return new Span(base + unitsOfMark, base + unitsOfMark);
  }

  private int points() {
    if (allPoints < 0) {
      allPoints = yaml.codePointCount(0, yaml.length());
    }
    return allPoints;
  }
}
