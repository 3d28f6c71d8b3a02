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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the view of the edition as a book. */
final class BookViews {
  private static final int HEADING = 4;

  private final Edition edition;
  private final Addresses addresses;
  private final FactViews facts;
  private final IndexViews indexes;
  private final Set<String> text;

  BookViews(Edition edition, Addresses addresses, FactViews facts, IndexViews indexes) {
    this.edition = edition;
    this.addresses = addresses;
    this.facts = facts;
    this.indexes = indexes;
    this.text = new HashSet<>(SectionViews.idsOfText(edition.sections()));
  }

  BookView book(List<PageView.WorkView> works) {
    SectionViews views = new SectionViews(edition, addresses);
    List<TextParts.SectionView> sections = new ArrayList<>();
    for (Section section : edition.sections()) {
      Map<String, String> numbers = SectionViews.numbers(section);
      Links links = new BookLinks(addresses, text, "article", section.id(), numbers);
      sections.add(views.view(section, links, true));
    }
    List<BookView.Kind> glossary = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<Entity> entities = indexes.ordered(kind);
      if (!entities.isEmpty()) {
        glossary.add(new BookView.Kind(kind.type(), entities.stream().map(this::entry).toList()));
      }
    }
    return new BookView(contents(edition.sections()), sections, glossary, works);
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

  private BookView.Entry entry(Entity entity) {
    List<Endnote> endnotes = edition.endnotes().getOrDefault(entity.id(), List.of());
    Map<String, String> numbers = new HashMap<>();
    endnotes.forEach(note -> numbers.put(note.id(), String.valueOf(note.number())));
    Links links = new BookLinks(addresses, text, entity.kind().folder(), entity.id(), numbers);
    return new BookView.Entry(
        entity.id(),
        entity.identity().sortKey(),
        facts.dates(entity),
        entity.identity().summary(),
        new Html(HtmlWriter.write(entity.identity().body(), links, HEADING)),
        SectionViews.endnotes(endnotes, links),
        locators(entity));
  }

  /** The passages of the text and its notes that name an entity, which a printed index gives. */
  private List<BookView.Locator> locators(Entity entity) {
    List<Passage> passages =
        edition.mentions().getOrDefault(entity.id(), List.of()).stream()
            .map(Mention::passage)
            .distinct()
            .toList();
    List<BookView.Locator> locators = new ArrayList<>();
    for (Section section : edition.sections()) {
      List<String> paragraphs = numbers(passages, section, Passage.Group.TEXT);
      List<String> notes = numbers(passages, section, Passage.Group.NOTE);
      if (!paragraphs.isEmpty() || !notes.isEmpty()) {
        locators.add(new BookView.Locator(section.title(), paragraphs, notes));
      }
    }
    return locators;
  }

  private static List<String> numbers(
      List<Passage> passages, Section section, Passage.Group group) {
    return passages.stream()
        .filter(passage -> passage.group() == group && passage.document().equals(section.id()))
        .map(Passage::number)
        .toList();
  }
}
