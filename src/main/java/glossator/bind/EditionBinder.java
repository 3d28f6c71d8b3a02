package glossator.bind;

import glossator.model.Edition;
import glossator.model.Endnote;
import glossator.model.Entity;
import glossator.model.History;
import glossator.model.Imprint;
import glossator.model.Page;
import glossator.model.Passage;
import glossator.model.Section;
import glossator.model.Settings;
import glossator.model.Strand;
import glossator.parse.ParsedBody;
import glossator.parse.ParsedEdition;
import glossator.problem.ProblemSink;
import glossator.problem.Severity;
import glossator.problem.SourceText;
import glossator.progress.Crew;
import glossator.read.Location;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Makes an edition of parsed documents: every id is claimed first, then every reference is
 * resolved. What cannot be resolved is reported, and the edition is then good for further checks
 * but not for pages.
 */
public final class EditionBinder {
  private static final String UNTITLED = "Untitled edition";

  private final Settings settings;
  private final ProblemSink problems;
  private final BindMemory memory;
  private final Function<Supplier<Map<String, String>>, LemmaSearch> search;

  /**
   * @param settings of the edition
   * @param problems takes what does not fit together
   */
  public EditionBinder(Settings settings, ProblemSink problems) {
    this(settings, new BindMemory(), problems);
  }

  /**
   * @param settings of the edition
   * @param memory of how it was bound before
   * @param problems takes what does not fit together
   */
  public EditionBinder(Settings settings, BindMemory memory, ProblemSink problems) {
    this(settings, problems, memory, LemmaFinder::new);
  }

  private EditionBinder(
      Settings settings,
      ProblemSink problems,
      BindMemory memory,
      Function<Supplier<Map<String, String>>, LemmaSearch> search) {
    this.settings = settings;
    this.problems = problems;
    this.memory = memory;
    this.search = search;
  }

  /**
   * A binder for an edition with a text laid over it, which the authors of its notes did not have
   * before them. Only its errors are reported: a warning is for whoever can write the text
   * otherwise.
   */
  public static EditionBinder ofLaidText(Settings settings, ProblemSink problems) {
    return new EditionBinder(
        settings,
        problem -> {
          if (problem.severity() == Severity.ERROR) {
            problems.report(problem);
          }
        },
        new BindMemory(),
        LaidLemmaFinder::new);
  }

  /** Binds an edition. */
  public Edition bind(ParsedEdition parsed) {
    EntityCatalogue.Catalogued catalogue =
        new EntityCatalogue(memory.catalogue(), problems).of(parsed.entries(), settings.language());
    Map<String, Entity> entities = catalogue.entities();
    List<ParsedEdition.Prose> texts = OneOfEach.named(parsed.texts(), "section", problems);
    ParagraphNumbering numbering = new ParagraphNumbering(memory.numbering(), problems);
    List<ParagraphNumbering.NumberedText> numbered = numbering.number(texts);
    List<ParsedEdition.Strand> threads = OneOfEach.threads(parsed.strands(), problems);
    SharedIds.refuse(numbering.paragraphs().keySet(), texts, entities.values(), threads, problems);
    Map<String, String> titles = new LinkedHashMap<>();
    texts.forEach(text -> titles.put(text.id(), text.title()));
    threads.forEach(strand -> titles.put(strand.prose().id(), strand.prose().title()));
    HeadingBinder.Headed headed =
        new HeadingBinder(memory.headings(), problems)
            .read(parsed.commentaries(), texts, numbering);
    Targets targets =
        new Targets(
            entities, numbering.paragraphs(), titles, parsed.drafts(), headed.ids(), problems);
    CitationKeys keys = new CitationKeys(parsed.bibliography(), problems);
    NameIndex names = memory.begin(settings, entities);
    Binding binding = new Binding(settings, targets, names, keys, problems);
    CollectedMentions mentions = new CollectedMentions(memory.mentions());
    TextBinder text =
        new TextBinder(binding, numbering.paragraphs().keySet(), search, memory, problems);
    List<Section> bound =
        text.bind(numbered, headed, byCommentedSection(parsed.commentaries()), mentions);
    StrandBinder strandBinder = new StrandBinder(binding, targets, memory, problems);
    List<Strand> strands =
        threads.stream().map(strand -> strandBinder.bind(strand, mentions::add)).toList();
    Map<String, List<Endnote>> endnotes = new HashMap<>();
    Map<String, Entity> boundEntities = glossary(catalogue.entries(), binding, endnotes, mentions);
    Page titlePage = page(parsed.titlePage().orElse(emptyTitlePage()), binding, mentions);
    List<Page> pages =
        OneOfEach.named(parsed.pages(), "page", problems).stream()
            .map(page -> page(page, binding, mentions))
            .toList();
    BibliographyBinder bibliography = new BibliographyBinder(parsed.bibliography(), problems);
    ReservedAddresses.refuse(parsed, settings, problems);
    Optional<History> history =
        parsed
            .changes()
            .map(
                each ->
                    new HistoryBinder(targets).bind(each, page(each.prose(), binding, mentions)));
    boundEntities.values().forEach(entity -> bibliography.metadata(entity, keys, mentions));
    memory.end();
    return new Edition(
        titled(titlePage),
        titlePage,
        bound,
        boundEntities,
        endnotes,
        pages,
        strands,
        mentions.byEntity(),
        new ConnectionBinder(boundEntities, settings.relationTypes(), problems).bind(),
        bibliography.bind(mentions, targets),
        history);
  }

  private Settings titled(Page titlePage) {
    if (!settings.title().isEmpty()) {
      return settings;
    }
    return settings.withTitle(titlePage.title().isEmpty() ? UNTITLED : titlePage.title());
  }

  private ParsedEdition.Prose emptyTitlePage() {
    ParsedBody nothing = new ParsedBody(List.of(), List.of(), List.of());
    return new ParsedEdition.Prose(
        new SourceText("content/index.md", ""),
        new Location.TitlePage(),
        "index",
        settings.title(),
        Imprint.NONE,
        true,
        nothing);
  }

  private static Map<String, List<ParsedEdition.Commentary>> byCommentedSection(
      List<ParsedEdition.Commentary> commentaries) {
    return commentaries.stream()
        .collect(
            Collectors.groupingBy(
                ParsedEdition.Commentary::section, TreeMap::new, Collectors.toList()));
  }

  private Map<String, Entity> glossary(
      Map<String, ParsedEdition.Entry> entries,
      Binding binding,
      Map<String, List<Endnote>> endnotes,
      CollectedMentions mentions) {
    List<BoundEntry> bodies =
        Crew.map(List.copyOf(entries.values()), entry -> entry(entry, binding));
    Map<String, Entity> entities = new LinkedHashMap<>();
    int i = 0;
    for (String id : entries.keySet()) {
      BoundEntry bound = bodies.get(i++);
      entities.put(id, bound.entity());
      endnotes.put(id, bound.body().endnotes());
      mentions.add(bound.body().mentions());
    }
    return entities;
  }

  private record BoundEntry(Entity entity, Binding.Bound body) {}

  private BoundEntry entry(ParsedEdition.Entry entry, Binding binding) {
    Unit<BoundEntry> unit =
        new Unit<>(
            "entry " + entry.entity().id(),
            List.of(new BindMemory.Same(entry)),
            List.of(entry.entity().identity().source()),
            (own, anchors) -> {
              Binding.Bound body = body(entry, own, anchors);
              Entity entity = entry.entity();
              Entity bound = entity.withIdentity(entity.identity().withBody(body.blocks()));
              return new BoundEntry(bound, body);
            });
    return memory.bound(unit, binding, binding.anchors(Set.of()));
  }

  private static Binding.Bound body(ParsedEdition.Entry entry, Binding binding, Anchors anchors) {
    Entity entity = entry.entity();
    DocumentContext document =
        binding.context(
            entity.identity().source(),
            Passage.Group.GLOSSARY,
            entity.id(),
            entity.identity().autolink());
    return binding.prose(document, entry.body(), "b-", "fn-", anchors);
  }

  private Page page(ParsedEdition.Prose page, Binding binding, CollectedMentions mentions) {
    DocumentContext document =
        binding.context(page.source(), Passage.Group.PAGE, page.id(), page.autolink());
    Unit<Binding.Bound> unit =
        new Unit<>(
            "page " + page.source().path(),
            List.of(new BindMemory.Same(page)),
            List.of(page.source()),
            (own, anchors) -> own.prose(document, page.body(), "b-", "fn-", anchors));
    Binding.Bound bound = memory.bound(unit, binding, binding.anchors(Set.of()));
    mentions.add(bound.mentions());
    return new Page(page.id(), page.title(), page.imprint(), bound.blocks(), bound.endnotes());
  }
}
