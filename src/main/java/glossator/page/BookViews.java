package glossator.page;

import glossator.html.HtmlWriter;
import glossator.html.Links;
import glossator.markup.Block;
import glossator.model.Edition;
import glossator.model.Endnote;
import glossator.model.Entity;
import glossator.model.Kind;
import glossator.model.Mention;
import glossator.model.Passage;
import glossator.model.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes the view of the edition as a book. */
final class BookViews {
  private static final int HEADING = 4;

  private final Edition edition;
  private final Addresses addresses;
  private final FactViews facts;
  private final IndexViews indexes;
  private final ViewMemory memory;

  /** The titles of the sections, and their places in reading order, by id. */
  private final Map<String, String> titles = new HashMap<>();

  private final Map<String, Integer> order = new HashMap<>();

  BookViews(
      Edition edition,
      Addresses addresses,
      FactViews facts,
      IndexViews indexes,
      ViewMemory memory) {
    this.edition = edition;
    this.addresses = addresses;
    this.facts = facts;
    this.indexes = indexes;
    this.memory = memory;
    for (Section section : edition.sections()) {
      titles.put(section.id(), section.title());
      order.put(section.id(), order.size());
    }
  }

  BookView book(List<PageView.WorkView> works) {
    SectionViews views = new SectionViews(addresses);
    List<TextParts.SectionView> sections =
        UnmadeViews.of(
            edition.sections(),
            memory,
            section ->
                memory.view(
                    "book section " + section.id(),
                    List.of(section),
                    () -> section(section, views)));
    List<BookView.Kind> glossary = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<Entity> entities = indexes.ordered(kind);
      if (!entities.isEmpty()) {
        glossary.add(new BookView.Kind(kind.type(), UnmadeViews.of(entities, memory, this::known)));
      }
    }
    return new BookView(
        memory.view("contents", List.of(edition.sections()), () -> contents(edition.sections())),
        sections,
        glossary,
        works);
  }

  private TextParts.SectionView section(Section section, SectionViews views) {
    Map<String, String> numbers = SectionViews.numbers(section);
    Links links = new BookLinks(addresses, "article/", section.id(), numbers);
    return views.view(section, links, true);
  }

  /** The table of contents of the text. */
  static List<BookView.ContentsLine> contents(List<Section> sections) {
    List<BookView.ContentsLine> lines = new ArrayList<>();
    for (Section section : sections) {
      List<Block.CitableParagraph> paragraphs = CitableParagraphs.in(section.body());
      String first = paragraphs.isEmpty() ? "" : paragraphs.get(0).number();
      String last = paragraphs.isEmpty() ? "" : paragraphs.get(paragraphs.size() - 1).number();
      lines.add(new BookView.ContentsLine(section.id(), section.title(), first, last));
    }
    return lines;
  }

  private BookView.Entry known(Entity entity) {
    List<Endnote> endnotes = edition.endnotes().getOrDefault(entity.id(), List.of());
    List<Mention> mentions = edition.mentions().getOrDefault(entity.id(), List.of());
    return memory.viewAmongOthers(
        "book entry " + entity.id(),
        List.of(entity, endnotes, mentions),
        () -> entry(entity, endnotes, mentions));
  }

  private BookView.Entry entry(Entity entity, List<Endnote> endnotes, List<Mention> mentions) {
    Map<String, String> numbers = new HashMap<>();
    endnotes.forEach(note -> numbers.put(note.id(), String.valueOf(note.number())));
    Links links = new BookLinks(addresses, entity.kind().folder() + "/", entity.id(), numbers);
    return new BookView.Entry(
        entity.id(),
        entity.identity().sortKey(),
        facts.dates(entity),
        entity.identity().summary(),
        new Html(HtmlWriter.write(entity.identity().body(), links, HEADING)),
        SectionViews.endnotes(endnotes, links),
        locators(mentions));
  }

  /** The passages of the text and its notes that name an entity, which a printed index gives. */
  private List<BookView.Locator> locators(List<Mention> mentions) {
    Map<String, Numbers> named = new HashMap<>();
    mentions.stream()
        .map(Mention::passage)
        .distinct()
        .filter(passage -> titles.containsKey(passage.document()))
        .forEach(
            passage -> named.computeIfAbsent(passage.document(), id -> new Numbers()).add(passage));
    return named.keySet().stream()
        .sorted(Comparator.comparing(order::get))
        .map(id -> Objects.requireNonNull(named.get(id)).locator(titles.getOrDefault(id, id)))
        .filter(locator -> !locator.paragraphs().isEmpty() || !locator.notes().isEmpty())
        .toList();
  }

  /** The numbers of a section's passages. */
  private static final class Numbers {
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    void add(Passage passage) {
      if (passage.group() == Passage.Group.TEXT) {
        paragraphs.add(passage.number());
      } else if (passage.group() == Passage.Group.NOTE) {
        notes.add(passage.number());
      }
    }

    BookView.Locator locator(String title) {
      return new BookView.Locator(title, List.copyOf(paragraphs), List.copyOf(notes));
    }
  }
}
