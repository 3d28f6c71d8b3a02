package glossator.page;

import glossator.edtf.DateWords;
import glossator.html.HtmlWriter;
import glossator.model.Edition;
import glossator.model.Entity;
import glossator.model.Kind;
import glossator.model.Page;
import glossator.model.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the view of every page of an edition's site. */
public final class Pages {
  private static final int HEADING = 2;
  static final String WHOLE_TEXT = "article/index.html";
  private static final String TITLE_PAGE = "index.html";
  private static final String BOOK = "book.html";
  private static final String RUNNING_TITLES = "css/running-titles.css";
  private static final String IDS = "ids.json";
  private static final Set<String> GATHERING =
      Stream.concat(
              Stream.of(WHOLE_TEXT, BOOK, RUNNING_TITLES, IDS), PublishedViews.ADDRESSES.stream())
          .collect(Collectors.toUnmodifiableSet());

  private final Edition edition;
  private final Addresses addresses;
  private final MentionViews mentions;
  private final StrandViews strands;
  private final BibliographyViews works;
  private final IndexViews indexes;
  private final CardViews cards;
  private final PresenceViews presence;
  private final BookViews books;

  private final SectionViews texts;
  private final PublishedViews published;
  private final List<PagePart> beginning;
  private final List<PagePart> rest;
  private final Map<String, PagePart> byAddress = new HashMap<>();
  private final boolean privateCopy;
  private volatile Site.@Nullable Frame frame;

  private final GlossaryPages glossary;
  private final ViewMemory memory;

  private Pages(Edition edition, boolean privateCopy, ViewMemory memory) {
    this.edition = edition;
    this.memory = memory;
    this.privateCopy = privateCopy;
    this.addresses = memory.begin(edition);
    this.texts = new SectionViews(addresses);
    this.mentions = new MentionViews(edition, addresses, memory.mentions());
    DateWords dates = DateWords.of(Locale.forLanguageTag(edition.settings().language()));
    FactViews facts = new FactViews(edition, dates);
    this.published = new PublishedViews(edition, addresses, dates, privateCopy);
    this.works =
        new BibliographyViews(edition.settings(), edition.bibliography(), addresses, mentions);
    this.indexes = new IndexViews(edition, mentions, facts, memory);
    // What these show is metadata alone: as long as it is the same, they may be those of before.
    this.presence =
        memory.common("presence", () -> new PresenceViews(edition, facts, indexes.eventsInTime()));
    TimelineViews timelines = new TimelineViews(edition, facts, mentions);
    SequenceViews sequences =
        memory.common("sequences", () -> new SequenceViews(edition, facts, indexes.eventsInTime()));
    DiagramViews diagrams = memory.common("diagrams", () -> new DiagramViews(edition, addresses));
    EntityViews entities =
        new EntityViews(edition, addresses, mentions, facts, works, sequences, diagrams);
    this.cards = new CardViews(edition, facts, memory.mentions(), memory);
    this.strands = new StrandViews(edition, addresses, cards);
    this.books = new BookViews(edition, addresses, facts, indexes);
    this.glossary =
        new GlossaryPages(edition, indexes, entities, cards, timelines, presence, memory);
    this.beginning = beginning();
    this.rest = rest();
    beginning.forEach(each -> byAddress.put(each.address(), each));
    rest.forEach(each -> byAddress.put(each.address(), each));
  }

  /** The site of an edition in which nothing is left to mend. */
  public static Site of(Edition edition) {
    return new Pages(edition, false, new ViewMemory()).site();
  }

  /** The site of an edition with a text of the reader's own laid over it. */
  public static Site ofPrivateCopy(Edition edition) {
    return new Pages(edition, true, new ViewMemory()).site();
  }

  /**
   * The pages of an edition in which nothing is left to mend, to be had part by part.
   *
   * @param memory of the last views
   */
  public static Pages on(Edition edition, ViewMemory memory) {
    return new Pages(edition, false, memory);
  }

  /** The pages that show one part of the edition each; those that gather all of it are missing. */
  public Site parts() {
    List<PagePart> all = new ArrayList<>(beginning);
    all.addAll(rest);
    List<PageView> views = views(all);
    memory.end();
    return new Site(frame(), views);
  }

  /** Those of the {@link #parts} that have one of some addresses. */
  public Site parts(Set<String> chosen) {
    List<PagePart> all = new ArrayList<>();
    for (String address : new TreeSet<>(chosen)) {
      PagePart part = byAddress.get(address);
      if (part != null) {
        all.add(part);
      }
    }
    return new Site(frame(), views(all));
  }

  private List<PageView> views(List<PagePart> parts) {
    return parts.parallelStream().map(part -> memory.same(part.view())).toList();
  }

  /** Whether a page at an address gathers all of an edition, and is none of its {@link #parts}. */
  public static boolean isGathering(String address) {
    return GATHERING.contains(address);
  }

  /** All pages. */
  public Site site() {
    List<PageView> pages = new ArrayList<>(views(beginning));
    whole(pages);
    pages.addAll(views(rest));
    pages.add(new PageView.Inventory("inventory", IDS, "", InventoryViews.of(edition, addresses)));
    published.addTo(pages);
    memory.end();
    return new Site(frame(), pages.stream().map(memory::same).toList());
  }

  private Site.Frame frame() {
    Site.Frame known = frame;
    if (known == null) {
      known = Frames.of(edition, indexes, presence, published, privateCopy);
      frame = known;
    }
    return known;
  }

  static String indexOf(Kind kind) {
    return kind.folder() + "/index.html";
  }

  private List<PagePart> rest() {
    List<PagePart> pages = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      glossary.add(kind, pages);
    }
    pages.addAll(strands.pages());
    edition
        .pages()
        .forEach(page -> pages.add(new PagePart(Addresses.page(page), () -> prose(page))));
    if (!edition.bibliography().cited().isEmpty()) {
      pages.add(
          new PagePart(
              Addresses.BIBLIOGRAPHY,
              () ->
                  new PageView.BibliographyPage(
                      "bibliography", Addresses.BIBLIOGRAPHY, "", "", works.works())));
    }
    if (!presence.isEmpty()) {
      pages.add(
          new PagePart(
              PresenceViews.ADDRESS,
              () ->
                  new PageView.PresencePage(
                      "presence", PresenceViews.ADDRESS, "", "", presence.table())));
    }
    if (edition.settings().search()) {
      pages.add(PagePart.of(new PageView.SearchPage("search", Addresses.SEARCH, "")));
    }
    return pages;
  }

  private PageView titlePage() {
    Page page = edition.titlePage();
    PageLinks links = links(page);
    return new PageView.TitlePage(
        "masterindex",
        TITLE_PAGE,
        MentionViews.titleOf(page, edition),
        Shortened.of(edition.settings().subtitle()),
        html(page, links),
        SectionViews.endnotes(page.endnotes(), links),
        cards.of(page));
  }

  private PageView prose(Page page) {
    PageLinks links = links(page);
    return new PageView.ProsePage(
        "page",
        Addresses.page(page),
        page.title(),
        "",
        html(page, links),
        SectionViews.endnotes(page.endnotes(), links),
        cards.of(page),
        page.imprint());
  }

  private static Html html(Page page, PageLinks links) {
    return new Html(HtmlWriter.write(page.body(), links, HEADING));
  }

  private PageLinks links(Page page) {
    Map<String, String> numbers = new HashMap<>();
    page.endnotes().forEach(note -> numbers.put(note.id(), String.valueOf(note.number())));
    return new PageLinks(addresses, "", Set.copyOf(numbers.keySet()), numbers);
  }

  private List<PagePart> beginning() {
    List<Section> sections = edition.sections();
    PageView.LinkView contents = new PageView.LinkView("", WHOLE_TEXT);
    List<PagePart> pages = new ArrayList<>();
    pages.add(new PagePart(TITLE_PAGE, this::titlePage));
    for (int i = 0; i < sections.size(); i++) {
      int place = i;
      pages.add(
          new PagePart(
              Addresses.section(sections.get(i).id()), () -> section(sections, place, contents)));
    }
    return pages;
  }

  private void whole(List<PageView> pages) {
    List<Section> sections = edition.sections();
    if (!sections.isEmpty()) {
      pages.add(
          new PageView.WholeText(
              "article",
              WHOLE_TEXT,
              "",
              "",
              BookViews.contents(sections),
              texts.together(sections),
              cards.of(sections)));
      pages.add(new PageView.Book("book", BOOK, "", books.book(works.works())));
      pages.add(new PageView.RunningTitles("running-titles", RUNNING_TITLES, ""));
    }
  }

  private PageView section(List<Section> sections, int i, PageView.LinkView contents) {
    Section section = sections.get(i);
    return new PageView.SectionPage(
        "section",
        Addresses.section(section.id()),
        SectionViews.description(section),
        List.of(contents),
        neighbours(
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
          named.stream().filter(entity -> entity.kind() == kind).map(Pages::entityLink).toList();
      if (!links.isEmpty()) {
        groups.add(new TextParts.NamedGroup(kind.type(), links));
      }
    }
    return groups;
  }

  private static PageView.EntityLink entityLink(Entity entity) {
    return new PageView.EntityLink(entity.id(), entity.identity().name(), Addresses.entity(entity));
  }

  static <T> PageView.Neighbours neighbours(
      List<T> all, int i, Function<T, PageView.LinkView> link) {
    return new PageView.Neighbours(
        i > 0 ? link.apply(all.get(i - 1)) : null,
        i + 1 < all.size() ? link.apply(all.get(i + 1)) : null);
  }
}
