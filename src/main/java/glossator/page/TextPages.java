package glossator.page;

import glossator.model.Edition;
import glossator.model.Entity;
import glossator.model.Kind;
import glossator.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Makes the pages of the text: of each section, of all of it, and the book. */
final class TextPages {
  private final Edition edition;
  private final SectionViews texts;
  private final MentionViews mentions;
  private final StrandViews strands;
  private final CardViews cards;
  private final ViewMemory memory;

  TextPages(
      Edition edition,
      SectionViews texts,
      MentionViews mentions,
      StrandViews strands,
      CardViews cards,
      ViewMemory memory) {
    this.edition = edition;
    this.texts = texts;
    this.mentions = mentions;
    this.strands = strands;
    this.cards = cards;
    this.memory = memory;
  }

  /** Adds a page for each section. */
  void addSections(List<PlannedPage> plans) {
    List<Section> sections = edition.sections();
    PageView.LinkView contents = new PageView.LinkView("", Pages.WHOLE_TEXT);
    for (int i = 0; i < sections.size(); i++) {
      int place = i;
      plans.add(
          PlannedPage.at(
              Addresses.section(sections.get(i).id()), () -> section(sections, place, contents)));
    }
  }

  /** Adds what gathers all of the text. */
  void addWhole(List<PlannedPage> plans, Supplier<BookViews> books, BibliographyViews works) {
    List<Section> sections = edition.sections();
    if (!sections.isEmpty()) {
      plans.add(PlannedPage.at(Pages.WHOLE_TEXT, () -> wholeText(sections)));
      plans.add(
          new PlannedPage(
              Pages.BOOK,
              true,
              () -> new PageView.Book("book", Pages.BOOK, "", books.get().book(works.works()))));
      plans.add(
          PlannedPage.made(new PageView.RunningTitles("running-titles", Pages.RUNNING_TITLES, "")));
    }
  }

  private PageView wholeText(List<Section> sections) {
    return new PageView.WholeText(
        "article",
        Pages.WHOLE_TEXT,
        "",
        "",
        memory.view("contents", List.of(sections), () -> BookViews.contents(sections)),
        memory.view("choice of notes", List.of(sections), () -> NoteChoice.in(sections)),
        memory.view("attributions", List.of(sections), () -> SectionViews.attributions(sections)),
        texts.together(sections, memory),
        cards.ofWholeText());
  }

  private PageView section(List<Section> sections, int i, PageView.LinkView contents) {
    Section section = sections.get(i);
    return memory.viewAmongOthers(
        Addresses.section(section.id()),
        List.of(section),
        () -> section(section, sections, i, contents));
  }

  private PageView section(
      Section section, List<Section> sections, int i, PageView.LinkView contents) {
    return new PageView.SectionPage(
        "section",
        Addresses.section(section.id()),
        SectionViews.description(section),
        List.of(contents),
        Pages.neighbours(
            sections, i, each -> new PageView.LinkView(each.title(), Addresses.section(each.id()))),
        memory.view("section " + section.id(), List.of(section), () -> texts.alone(section)),
        named(section),
        strands.touching(section),
        cards.of(section),
        section.imprint());
  }

  private List<TextParts.NamedGroup> named(Section section) {
    List<Entity> named = mentions.namedIn(section);
    List<TextParts.NamedGroup> groups = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<PageView.EntityLink> links =
          named.stream()
              .filter(entity -> entity.kind() == kind)
              .map(TextPages::entityLink)
              .toList();
      if (!links.isEmpty()) {
        groups.add(new TextParts.NamedGroup(kind.type(), links));
      }
    }
    return groups;
  }

  private static PageView.EntityLink entityLink(Entity entity) {
    return new PageView.EntityLink(entity.id(), entity.identity().name(), Addresses.entity(entity));
  }
}
