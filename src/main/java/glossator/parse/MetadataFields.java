package glossator.parse;

import glossator.edtf.Edtf;
import glossator.edtf.EdtfException;
import glossator.markup.Span;
import glossator.model.Named;
import glossator.problem.NearMatches;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import glossator.read.Metadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads metadata by key and reports what does not fit. The keys that were asked for are the keys
 * that are known: {@link #finish()} reports all others.
 */
final class MetadataFields {
  private final Metadata.Mapping mapping;
  private final SourceText source;
  private final ProblemSink problems;
  private final Set<String> known = new TreeSet<>();

  MetadataFields(Metadata.Mapping mapping, SourceText source, ProblemSink problems) {
    this.mapping = mapping;
    this.source = source;
    this.problems = problems;
  }

  /** Where the metadata begins. */
  Span span() {
    return mapping.span();
  }

  private Optional<Metadata> value(String key) {
    known.add(key);
    return Optional.ofNullable(mapping.entries().get(key)).map(Metadata.Entry::value);
  }

  /** A value on one line; empty when it is not given. */
  String text(String key) {
    return scalar(key).map(scalar -> scalar.text().strip()).orElse("");
  }

  /** A value that must be there. */
  String required(String key, String hint) {
    String text = text(key);
    boolean wrongShape =
        value(key).filter(value -> !(value instanceof Metadata.Scalar)).isPresent();
    if (text.isEmpty() && !wrongShape) {
      int at =
          mapping.entries().containsKey(key)
              ? mapping.entries().get(key).key().start()
              : mapping.span().start();
      problems.error("missing-metadata", source, at, "the metadata has no “" + key + "”", hint);
    }
    return text;
  }

  /** A value with its place; empty when it is not given. */
  Optional<Named> named(String key) {
    return scalar(key)
        .filter(scalar -> !scalar.text().isBlank())
        .map(scalar -> new Named(scalar.text().strip(), scalar.span()));
  }

  private Optional<Metadata.Scalar> scalar(String key) {
    Optional<Metadata> value = value(key);
    if (value.isPresent() && !(value.get() instanceof Metadata.Scalar)) {
      wrong(
          value.get().span(),
          "“" + key + "” must be a single value",
          "put it in quotes if it holds : [ or {");
      return Optional.empty();
    }
    return value.map(Metadata.Scalar.class::cast);
  }

  /** A list of values; a single value is a list of one. */
  List<Named> list(String key) {
    List<Named> names = new ArrayList<>();
    for (Metadata value : elements(key)) {
      if (value instanceof Metadata.Scalar scalar) {
        names.add(new Named(scalar.text().strip(), scalar.span()));
      } else {
        wrong(
            value.span(), "“" + key + "” must be a list of words", "write " + key + ": [one, two]");
      }
    }
    names.removeIf(name -> name.text().isEmpty());
    return List.copyOf(names);
  }

  private List<Metadata> elements(String key) {
    return value(key)
        .map(
            value ->
                value instanceof Metadata.Sequence sequence ? sequence.values() : List.of(value))
        .orElse(List.of());
  }

  /** A list of mappings. */
  List<MetadataFields> records(String key, String example) {
    List<MetadataFields> records = new ArrayList<>();
    for (Metadata value : elements(key)) {
      if (value instanceof Metadata.Mapping record) {
        records.add(new MetadataFields(record, source, problems));
      } else if (isGiven(value)) {
        wrong(
            value.span(),
            "“" + key + "” must be a list of records",
            "write " + key + ": [" + example + "]");
      }
    }
    return records;
  }

  /**
   * A mapping, or a single value that stands for one of its keys; anything else is reported.
   *
   * @param onlyKey the key that a single value stands for; empty when there is none
   * @param hint how to write it
   */
  Optional<MetadataFields> record(String key, String onlyKey, String hint) {
    Optional<Metadata> value = value(key).filter(MetadataFields::isGiven);
    if (value.isPresent() && value.get() instanceof Metadata.Scalar scalar && !onlyKey.isEmpty()) {
      Map<String, Metadata.Entry> entries =
          Map.of(onlyKey, new Metadata.Entry(scalar.span(), scalar));
      return Optional.of(
          new MetadataFields(new Metadata.Mapping(entries, scalar.span()), source, problems));
    }
    String what = onlyKey.isEmpty() ? "a record" : "a " + onlyKey + " or a record";
    return mapping(key, what, hint).map(found -> new MetadataFields(found, source, problems));
  }

  private static boolean isGiven(Metadata value) {
    return !(value instanceof Metadata.Scalar scalar && scalar.text().isEmpty());
  }

  private Optional<Metadata.Mapping> mapping(String key, String what, String hint) {
    Optional<Metadata> value = value(key).filter(MetadataFields::isGiven);
    if (value.isPresent() && !(value.get() instanceof Metadata.Mapping)) {
      wrong(value.get().span(), "“" + key + "” must be " + what, hint);
      return Optional.empty();
    }
    return value.map(Metadata.Mapping.class::cast);
  }

  /**
   * A mapping from words to words; anything else is reported.
   *
   * @param hint how to write it
   */
  Map<Named, Named> words(String key, String hint) {
    Map<Named, Named> words = new LinkedHashMap<>();
    Optional<Metadata.Mapping> value = mapping(key, "a record", hint);
    if (value.isPresent()) {
      Metadata.Mapping found = value.get();
      MetadataFields fields = new MetadataFields(found, source, problems);
      found
          .entries()
          .forEach(
              (word, entry) ->
                  fields
                      .named(word)
                      .ifPresent(named -> words.put(new Named(word, entry.key()), named)));
    }
    return words;
  }

  /** {@code true} or {@code false}. */
  boolean flag(String key, boolean otherwise) {
    Optional<Named> named = named(key);
    if (named.isEmpty() || named.get().text().equals(String.valueOf(otherwise))) {
      return otherwise;
    }
    if (!named.get().text().equals(String.valueOf(!otherwise))) {
      wrong(
          named.get().span(),
          "“" + key + "” is true or false, not “" + named.get().text() + "”",
          "");
    }
    return !otherwise;
  }

  /** A date in EDTF; empty, and reported, when it cannot be read. */
  Optional<Edtf> date(String key) {
    Optional<Named> named = named(key);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Edtf.parse(named.get().text()));
    } catch (EdtfException unreadable) {
      String message =
          "the date “" + named.get().text() + "” cannot be read: " + unreadable.getMessage();
      String hint =
          unreadable.hint().orElse("dates are in EDTF: 2014-04-29, 2014, 1754~, 2013-07/2014-04");
      int at = named.get().span().start();
      boolean quoted =
          source.content().startsWith("\"", at) || source.content().startsWith("'", at);
      problems.error(
          "unreadable-date", source, at + unreadable.offset() + (quoted ? 1 : 0), message, hint);
      return Optional.empty();
    }
  }

  /** Reports the keys that nobody asked for. */
  void finish() {
    mapping
        .entries()
        .forEach(
            (key, entry) -> {
              if (!known.contains(key)) {
                String hint =
                    NearMatches.hint(key, known, "the keys are " + String.join(", ", known));
                problems.error(
                    "unknown-metadata",
                    source,
                    entry.key().start(),
                    "the metadata key “" + key + "” is unknown",
                    hint);
              }
            });
  }

  private void wrong(Span span, String message, String hint) {
    problems.error("wrong-metadata", source, span.start(), message, hint);
  }
}
