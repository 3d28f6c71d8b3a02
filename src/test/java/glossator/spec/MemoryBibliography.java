package glossator.spec;

import glossator.markup.Span;
import glossator.problem.SourceText;
import glossator.read.BibliographySource;
import glossator.read.Metadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The books of a setting: {@code miller-2008 | source | Title | Miller, Aaron | 2008}. */
final class MemoryBibliography {
  private static final Span NOWHERE = new Span(0, 0);

  private MemoryBibliography() {}

  static Optional<BibliographySource> of(Setting setting) {
    List<Metadata> works = new ArrayList<>();
    setting.rows().stream()
        .filter(row -> row.get(1).equals("source"))
        .forEach(row -> works.add(work(row)));
    return works.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new BibliographySource(
                new SourceText("bibliography.json", ""),
                Optional.of(new Metadata.Sequence(works, NOWHERE))));
  }

  private static Metadata work(List<String> row) {
    String[] author = row.get(3).split(", ", 2);
    Map<String, Metadata> name = new LinkedHashMap<>();
    name.put("family", scalar(author[0]));
    name.put("given", scalar(author[1]));
    Map<String, Metadata> fields = new LinkedHashMap<>();
    fields.put("id", scalar(row.get(0)));
    fields.put("type", scalar("book"));
    fields.put("title", scalar(row.get(2)));
    fields.put("author", new Metadata.Sequence(List.of(mapping(name)), NOWHERE));
    fields.put("issued", scalar(row.get(4)));
    return mapping(fields);
  }

  private static Metadata mapping(Map<String, Metadata> fields) {
    Map<String, Metadata.Entry> entries = new LinkedHashMap<>();
    fields.forEach((key, value) -> entries.put(key, new Metadata.Entry(NOWHERE, value)));
    return new Metadata.Mapping(entries, NOWHERE);
  }

  private static Metadata scalar(String text) {
    return new Metadata.Scalar(text, NOWHERE);
  }
}
