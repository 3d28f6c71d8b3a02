package glossator.parse;

import glossator.markup.Block;
import glossator.markup.PlainText;
import glossator.model.Bibliography;
import glossator.model.Entity;
import glossator.model.Imprint;
import glossator.model.Named;
import glossator.model.RawHtml;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import glossator.progress.Crew;
import glossator.progress.Progress;
import glossator.progress.Stage;
import glossator.read.EditionSources;
import glossator.read.Location;
import glossator.read.SourceDocument;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Parses all documents, each by itself, in parallel; the order of their files is kept. */
public final class EditionParser {
  private final RawHtml html;
  private final Optional<ParsedMemory> memory;
  private final ProblemSink problems;
  private final BodyParser bodies;

  /**
   * @param html what becomes of HTML in the Markdown
   * @param problems takes what is wrong with metadata and Markdown
   */
  public EditionParser(RawHtml html, ProblemSink problems) {
    this(html, Optional.empty(), problems);
  }

  /**
   * @param html what becomes of HTML in the Markdown
   * @param memory of what documents were parsed to before, where there is one
   * @param problems takes what is wrong with metadata and Markdown
   */
  public EditionParser(RawHtml html, Optional<ParsedMemory> memory, ProblemSink problems) {
    this.html = html;
    this.memory = memory;
    this.problems = problems;
    this.bodies = new BodyParser(html, problems);
  }

  /** Parses everything; what cannot be understood is reported and left out, and so are drafts. */
  public ParsedEdition parse(EditionSources sources) {
    return parse(sources, Progress.SILENT);
  }

  /**
   * Parses everything, as {@link #parse(EditionSources)} does.
   *
   * @param progress hears of each document
   */
  public ParsedEdition parse(EditionSources sources, Progress progress) {
    Progress.Running running = progress.begin(Stage.PARSE, sources.documents().size());
    try {
      return parse(sources, running);
    } finally {
      running.end();
    }
  }

  private ParsedEdition parse(EditionSources sources, Progress.Running running) {
    Map<Boolean, List<ParsedEdition.Document>> byDraft =
        Crew.map(
                sources.documents(),
                document -> {
                  Parsed parsed = remembered(document);
                  running.step();
                  return parsed;
                })
            .stream()
            .collect(
                Collectors.partitioningBy(
                    Parsed::draft, Collectors.mapping(Parsed::document, Collectors.toList())));
    memory.ifPresent(each -> each.keep(sources.documents()));
    return ParsedEdition.of(
        byDraft.getOrDefault(false, List.of()),
        byDraft.getOrDefault(true, List.of()),
        sources
            .bibliography()
            .map(file -> BibliographyReader.read(file, problems))
            .orElse(Bibliography.NONE));
  }

  /** A document, and whether it is a draft. */
  record Parsed(ParsedEdition.Document document, boolean draft) {}

  private Parsed remembered(SourceDocument document) {
    return memory
        .map(
            each ->
                each.parsed(
                    document,
                    html,
                    sink -> new EditionParser(html, sink).document(document),
                    problems))
        .orElseGet(() -> document(document));
  }

  private Parsed document(SourceDocument document) {
    MetadataFields fields = new MetadataFields(document.metadata(), document.source(), problems);
    CommonFields common = new CommonFields(document.source(), fields, problems);
    boolean draft = common.isDraft();
    common.checkType(document.location());
    ParsedBody body = bodies.parse(document.source(), document.bodyStart());
    ParsedEdition.Document parsed = read(document, fields, body);
    fields.finish();
    return new Parsed(parsed, draft);
  }

  private ParsedEdition.Document read(
      SourceDocument document, MetadataFields fields, ParsedBody body) {
    SourceText source = document.source();
    if (document.location() instanceof Location.Commentary place) {
      String title = fields.text("title");
      String by = fields.text("by");
      return new ParsedEdition.Commentary(
          source, place.section(), place.layer(), title, by, autolink(fields), body);
    }
    refuseNotes(source, document.location(), body);
    if (document.location() instanceof Location.Entry place) {
      Entity entity =
          new EntityReader(source, fields, problems).read(place.kind(), place.id(), List.of());
      return new ParsedEdition.Entry(entity, body);
    }
    ParsedEdition.Prose prose = prose(source, document.location(), fields, body);
    if (document.location() instanceof Location.Changes) {
      return new ParsedEdition.Changes(prose, new ChangesReader(source, problems).read(fields));
    }
    return document.location() instanceof Location.Strand ? strand(prose, fields) : prose;
  }

  private static ParsedEdition.Strand strand(ParsedEdition.Prose prose, MetadataFields fields) {
    String summary = fields.required("summary", "one line that says what the thread asks");
    List<Named> touches = fields.list("touches");
    if (touches.isEmpty()) {
      fields.required(
          "touches", "the paragraphs that the thread bears on, such as touches: [p2, p6]");
    }
    return new ParsedEdition.Strand(prose, summary, touches);
  }

  private static boolean autolink(MetadataFields fields) {
    return fields.flag("autolink", true);
  }

  private static ParsedEdition.Prose prose(
      SourceText source, Location location, MetadataFields fields, ParsedBody body) {
    String title = fields.text("title");
    boolean autolink = autolink(fields);
    List<String> tags = tags(fields);
    Imprint imprint = new Imprint(fields.date("date"), tags);
    if (title.isEmpty()
        && !body.blocks().isEmpty()
        && body.blocks().get(0) instanceof Block.Heading heading) {
      List<Block> rest = body.blocks().subList(1, body.blocks().size());
      ParsedBody without = new ParsedBody(rest, body.notes(), body.footnotes());
      String words = PlainText.words(heading.content());
      return new ParsedEdition.Prose(
          source, location, idOf(location), words, imprint, autolink, without);
    }
    if (!(location instanceof Location.TitlePage)) {
      fields.required("title", "write title: … or begin with a heading: # …");
    }
    return new ParsedEdition.Prose(
        source, location, idOf(location), title, imprint, autolink, body);
  }

  /** As in JBake, tags may stand in one value with commas between them. */
  private static List<String> tags(MetadataFields fields) {
    return fields.list("tags").stream()
        .flatMap(tags -> Arrays.stream(tags.text().split(",")))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .toList();
  }

  private static String idOf(Location location) {
    if (location instanceof Location.Text text) {
      return text.id();
    }
    if (location instanceof Location.Strand strand) {
      return strand.id();
    }
    if (location instanceof Location.Changes) {
      return "changes";
    }
    return location instanceof Location.Prose page ? page.id() : "index";
  }

  private void refuseNotes(SourceText source, Location location, ParsedBody body) {
    String where =
        location instanceof Location.Text
            ? "the text"
            : location instanceof Location.Entry ? "an entry" : "a page";
    for (ParsedBody.FencedNote note : body.notes()) {
      problems.error(
          "misplaced-note",
          source,
          note.span().start(),
          "a note stands in " + where,
          "notes stand in content/commentary, in the file with the name of their section");
    }
  }
}
