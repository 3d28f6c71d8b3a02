package glossator.spec;

import glossator.markup.Span;
import glossator.model.Kind;
import glossator.problem.SourceText;
import glossator.read.Location;
import glossator.read.Metadata;
import glossator.read.SourceDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the documents of an edition without files. */
final class MemoryDocuments {
  private static final Span NOWHERE = new Span(0, 0);

  private MemoryDocuments() {}

  /** The text as {@code spec.md}, the commentary as {@code commentary.md}, and the setting. */
  static List<SourceDocument> all(String text, String commentary, Setting setting) {
    List<SourceDocument> documents = new ArrayList<>();
    Map<String, Metadata> title = Map.of("title", scalar("The Text"));
    documents.add(document("spec.md", new Location.Text("text"), title, text));
    if (!commentary.isEmpty()) {
      Location location = new Location.Commentary("text", "");
      documents.add(document("commentary.md", location, Map.of(), commentary));
    }
    for (List<String> row : setting.rows()) {
      row(row).ifPresent(documents::add);
    }
    return documents;
  }

  private static Optional<SourceDocument> row(List<String> row) {
    String id = row.get(0);
    return switch (row.get(1)) {
      case "option", "source" -> Optional.empty();
      case "section" -> Optional.of(section(id, row));
      default -> Optional.of(entry(id, row));
    };
  }

  private static SourceDocument section(String id, List<String> row) {
    Map<String, Metadata> title = Map.of("title", scalar(row.get(2)));
    return document(id + ".md", new Location.Text(id), title, row.get(3) + "\n");
  }

  private static SourceDocument entry(String id, List<String> row) {
    Kind kind =
        Arrays.stream(Kind.values())
            .filter(known -> known.type().equals(row.get(1)))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no kind of entry: " + row));
    Map<String, Metadata> fields = new LinkedHashMap<>();
    fields.put("name", scalar(row.get(2)));
    fields.put("summary", scalar("A summary."));
    if (kind == Kind.EVENT) {
      fields.put("date", scalar("2000"));
    }
    if (!row.get(3).isEmpty()) {
      List<Metadata> aliases =
          Arrays.stream(row.get(3).split(";"))
              .<Metadata>map(alias -> scalar(alias.strip()))
              .toList();
      fields.put("aliases", new Metadata.Sequence(aliases, NOWHERE));
    }
    if (!row.get(4).isEmpty()) {
      fields.put("autolink", scalar(row.get(4)));
    }
    String path = kind.folder() + "/" + id + ".md";
    return document(path, new Location.Entry(kind, id), fields, "An entry.\n");
  }

  private static SourceDocument document(
      String path, Location location, Map<String, Metadata> fields, String body) {
    Map<String, Metadata.Entry> entries = new LinkedHashMap<>();
    fields.forEach((key, value) -> entries.put(key, new Metadata.Entry(NOWHERE, value)));
    Metadata.Mapping metadata = new Metadata.Mapping(entries, NOWHERE);
    return new SourceDocument(new SourceText(path, body), location, metadata, 0);
  }

  private static Metadata scalar(String text) {
    return new Metadata.Scalar(text, NOWHERE);
  }
}
