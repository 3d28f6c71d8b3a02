package glossator.parse;

import glossator.markup.Span;
import glossator.model.Bibliography;
import glossator.model.BibliographyEntry;
import glossator.parse.syntax.CitationNode;
import glossator.problem.NearMatches;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import glossator.read.BibliographySource;
import glossator.read.Metadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads a bibliography in CSL-JSON: a list of works, each with id and type. */
final class BibliographyReader {
  private static final String EXAMPLE = "[{\"id\": \"miller-2008\", \"type\": \"book\", …}]";

  private final SourceText source;
  private final ProblemSink problems;
  private boolean complete;
  private final Map<String, BibliographyEntry> entries = new LinkedHashMap<>();

  private BibliographyReader(SourceText source, ProblemSink problems) {
    this.source = source;
    this.problems = problems;
  }

  /** The works of a file; what is wrong with one is reported. */
  static Bibliography read(BibliographySource file, ProblemSink problems) {
    BibliographyReader reader = new BibliographyReader(file.source(), problems);
    if (file.json().orElse(null) instanceof Metadata.Sequence works) {
      reader.complete = true;
      works.values().forEach(reader::work);
    } else if (file.json().isPresent()) {
      Span at = file.json().get().span();
      reader.malformed(at, "the bibliography is not a list", "write " + EXAMPLE);
    }
    return new Bibliography(file.source(), reader.complete, reader.entries, Map.of());
  }

  private void work(Metadata json) {
    if (!(json instanceof Metadata.Mapping work)) {
      complete = false;
      malformed(json.span(), "this is not a work", "a work is a record: " + EXAMPLE);
      return;
    }
    Metadata.Entry id = work.entries().get("id");
    if (id == null || text(id).isEmpty()) {
      complete = false;
      Span at = id == null ? work.span() : id.key();
      error("missing-metadata", at, "the work has no “id”", "it is what citations name it by");
      return;
    }
    String key = text(id);
    if (!key.matches(CitationNode.KEY)) {
      String hint = "letters and digits, with : . / + - or _ between them";
      error("bad-id", id.value().span(), "“" + key + "” cannot be the id of a work", hint);
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    work.entries().forEach((name, entry) -> field(key, name, entry, fields));
    type(key, work);
    named(key, work, fields);
    String title = fields.get("title") instanceof String written ? written : key;
    BibliographyEntry first =
        entries.putIfAbsent(
            key,
            new BibliographyEntry(key, id.value().span(), title, fields, List.of(), List.of()));
    if (first != null) {
      error(
          "duplicate-id",
          id.value().span(),
          "the work “" + key + "” is in the bibliography twice",
          "the first is at " + source.at(first.span().start()));
    }
  }

  private void type(String key, Metadata.Mapping work) {
    Metadata.Entry type = work.entries().get("type");
    if (type == null || text(type).isEmpty()) {
      Span at = type == null ? work.span() : type.key();
      String hint = "one of CSL’s, such as book, chapter, article-newspaper, speech, treaty";
      error("missing-metadata", at, "the work “" + key + "” has no “type”", hint);
    } else if (!CslVocabulary.TYPES.contains(text(type))) {
      String hint =
          NearMatches.hint(
              text(type), CslVocabulary.TYPES, "CSL has book, report, webpage and others");
      String message = "the type “" + text(type) + "” of “" + key + "” is unknown";
      error("unknown-type", type.value().span(), message, hint);
    }
  }

  private void named(String key, Metadata.Mapping work, Map<String, Object> fields) {
    boolean title = fields.containsKey("title") || fields.containsKey("container-title");
    if (!title && CslVocabulary.NAMES.stream().noneMatch(fields::containsKey)) {
      String hint = "write what it is called, or whose it is";
      String message = "the work “" + key + "” has neither “title” nor “author”";
      error("missing-metadata", work.span(), message, hint);
    }
  }

  private void field(String key, String name, Metadata.Entry entry, Map<String, Object> out) {
    Metadata value = entry.value();
    if (CslVocabulary.DATES.contains(name)) {
      CslDate.read(value)
          .ifPresentOrElse(
              date -> out.put(name, date),
              () ->
                  error(
                      "unreadable-date",
                      value.span(),
                      "the date “" + name + "” of “" + key + "” cannot be read",
                      "write {\"date-parts\": [[2014, 5, 8]]} or \"2014-05-08\"; a range has two of the same precision"));
    } else if (CslVocabulary.NAMES.contains(name)) {
      out.put(name, names(key, name, value));
    } else if (name.equals("custom") || name.equals("categories")) {
      return;
    } else if (!CslVocabulary.TEXTS.contains(name)) {
      unknown(key, name, entry);
    } else if (value instanceof Metadata.Scalar scalar) {
      if (!scalar.text().isEmpty()) {
        out.put(name, scalar.text());
      }
    } else {
      malformed(value.span(), "“" + name + "” of “" + key + "” must be a text", "");
    }
  }

  private void unknown(String key, String name, Metadata.Entry entry) {
    Set<String> known = new TreeSet<>(CslVocabulary.TEXTS);
    known.addAll(CslVocabulary.NAMES);
    known.addAll(CslVocabulary.DATES);
    problems.warning(
        "unknown-field",
        source,
        entry.key().start(),
        "“" + name + "” of “" + key + "” is no field of CSL-JSON and is not shown",
        NearMatches.hint(name, known, "take it away"));
  }

  private List<Object> names(String key, String name, Metadata value) {
    List<Object> names = new ArrayList<>();
    List<Metadata> written =
        value instanceof Metadata.Sequence sequence ? sequence.values() : List.of(value);
    for (Metadata each : written) {
      Map<String, Object> parts = new LinkedHashMap<>();
      if (each instanceof Metadata.Mapping person) {
        person.entries().forEach((part, entry) -> parts.put(part, text(entry)));
      }
      if (!parts.containsKey("family") && !parts.containsKey("literal")) {
        malformed(
            each.span(),
            "“" + name + "” of “" + key + "” holds something that is no name",
            "write {\"family\": \"Kerry\", \"given\": \"John\"} or {\"literal\": \"United Nations\"}");
      }
      names.add(parts);
    }
    return names;
  }

  private static String text(Metadata.Entry entry) {
    return entry.value() instanceof Metadata.Scalar scalar ? scalar.text().strip() : "";
  }

  private void malformed(Span at, String message, String hint) {
    error("malformed-bibliography", at, message, hint);
  }

  private void error(String code, Span at, String message, String hint) {
    problems.error(code, source, at.start(), message, hint);
  }
}
