package glossator.parse;

import glossator.markup.Block;
import glossator.markup.PlainText;
import glossator.model.Entity;
import glossator.model.Kind;
import glossator.problem.NearMatches;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import glossator.read.EditionSources;
import glossator.read.Location;
import glossator.read.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parses all documents, each by itself, in parallel; the order of their files is kept. */
public final class EditionParser {
  private final ProblemSink problems;
  private final BodyParser bodies;

  /**
   * @param problems takes what is wrong with metadata and Markdown
   */
  public EditionParser(ProblemSink problems) {
    this.problems = problems;
    this.bodies = new BodyParser(problems);
  }

  /** Parses everything; what cannot be understood is reported and left out. */
  public ParsedEdition parse(EditionSources sources) {
    List<Object> parsed =
        sources.documents().parallelStream().map(this::document).filter(Objects::nonNull).toList();
    List<ParsedEdition.Prose> titlePages = new ArrayList<>();
    List<ParsedEdition.Prose> texts = new ArrayList<>();
    List<ParsedEdition.Prose> pages = new ArrayList<>();
    for (Object document : parsed) {
      if (document instanceof Placed placed) {
        List<ParsedEdition.Prose> list =
            placed.location() instanceof Location.Text
                ? texts
                : placed.location() instanceof Location.Prose ? pages : titlePages;
        list.add(placed.prose());
      }
    }
    return new ParsedEdition(
        titlePages.stream().findFirst(),
        List.copyOf(texts),
        only(parsed, ParsedEdition.Commentary.class),
        only(parsed, ParsedEdition.Entry.class),
        List.copyOf(pages));
  }

  private static <T> List<T> only(List<Object> documents, Class<T> type) {
    return documents.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private record Placed(Location location, ParsedEdition.Prose prose) {}

  private @Nullable Object document(SourceDocument document) {
    MetadataFields fields = new MetadataFields(document.metadata(), document.source(), problems);
    ParsedBody body = bodies.parse(document.source(), document.bodyStart());
    String status = status(document, fields);
    type(document, fields);
    Object parsed = read(document, fields, body);
    fields.finish();
    return status.equals("draft") ? null : parsed;
  }

  private @Nullable Object read(SourceDocument document, MetadataFields fields, ParsedBody body) {
    Location location = document.location();
    if (location instanceof Location.Entry entry) {
      refuseNotes(document.source(), body, "an entry");
      Optional<Entity> entity =
          new EntityReader(document.source(), fields, problems)
              .read(entry.kind(), entry.id(), List.of());
      return entity.map(found -> new ParsedEdition.Entry(found, body)).orElse(null);
    }
    if (location instanceof Location.Commentary commentary) {
      return new ParsedEdition.Commentary(
          document.source(),
          commentary.section(),
          commentary.layer(),
          fields.text("title"),
          fields.text("by"),
          body);
    }
    refuseNotes(document.source(), body, location instanceof Location.Text ? "the text" : "a page");
    return new Placed(location, prose(document.source(), location, fields, body));
  }

  private ParsedEdition.Prose prose(
      SourceText source, Location location, MetadataFields fields, ParsedBody body) {
    String id =
        location instanceof Location.Text text
            ? text.id()
            : location instanceof Location.Prose page ? page.id() : "index";
    String title = fields.text("title");
    if (title.isEmpty()
        && !body.blocks().isEmpty()
        && body.blocks().get(0) instanceof Block.Heading heading) {
      List<Block> rest = body.blocks().subList(1, body.blocks().size());
      return new ParsedEdition.Prose(
          source,
          id,
          PlainText.words(heading.content()),
          new ParsedBody(rest, body.notes(), body.footnotes()));
    }
    boolean needed = !(location instanceof Location.TitlePage);
    String found =
        needed ? fields.required("title", "write title: … or begin with a heading: # …") : title;
    return new ParsedEdition.Prose(source, id, found, body);
  }

  private void refuseNotes(SourceText source, ParsedBody body, String where) {
    for (ParsedBody.FencedNote note : body.notes()) {
      problems.error(
          "misplaced-note",
          source,
          note.span().start(),
          "a note stands in " + where,
          "notes stand in content/commentary, in the file with the name of their section");
    }
  }

  private String status(SourceDocument document, MetadataFields fields) {
    List<String> known = List.of("published", "draft");
    String status = fields.text("status");
    if (!status.isEmpty() && !known.contains(status)) {
      int at = fields.named("status").orElseThrow().span().start();
      problems.error(
          "wrong-metadata",
          document.source(),
          at,
          "the status “" + status + "” is unknown",
          NearMatches.hint(status, known, "a document is published or draft"));
    }
    return status;
  }

  /** The folder gives the type; a type in the metadata, as JBake writes it, must agree. */
  private void type(SourceDocument document, MetadataFields fields) {
    String type = fields.text("type");
    String expected = typeOf(document.location());
    if (!type.isEmpty() && !type.equals(expected)) {
      int at = fields.named("type").orElseThrow().span().start();
      problems.error(
          "wrong-metadata",
          document.source(),
          at,
          "the type “" + type + "” is not that of this folder",
          "leave it out, or write type: " + expected);
    }
  }

  private static String typeOf(Location location) {
    if (location instanceof Location.Entry entry) {
      Kind kind = entry.kind();
      return kind.type();
    }
    if (location instanceof Location.Text) {
      return "section";
    }
    return location instanceof Location.Commentary ? "commentary" : "page";
  }
}
