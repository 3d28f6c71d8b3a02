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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the view of every page of an edition's site. */
public final class Pages {
  private static final int HEADING = 2;
  static final String WHOLE_TEXT = "article/index.html";
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
  private final List<PageView> beginning = new ArrayList<>();
  private final List<PageView> rest = new ArrayList<>();
  private final boolean privateCopy;

  private final GlossaryPages glossary;
  private final ViewMemory memory;

  private Pages(Edition edition, boolean privateCopy, ViewMemory memory) {
    this.edition = edition;
    this.memory = memory;
    this.privateCopy = privateCopy;
    this.addresses = new Addresses(edition);
    memory.begin(edition, addresses);
    this.texts = new SectionViews(edition, addresses);
    this.mentions = new MentionViews(edition, addresses);
    DateWords dates = DateWords.of(Locale.forLanguageTag(edition.settings().language()));
    FactViews facts = new FactViews(edition, dates);
    this.published = new PublishedViews(edition, addresses, dates, privateCopy);
    this.works =
        new BibliographyViews(edition.settings(), edition.bibliography(), addresses, mentions);
    this.indexes = new IndexViews(edition, mentions, facts);
    List<Entity.Event> events = indexes.eventsInTime();
    this.presence = new PresenceViews(edition, facts, events);
    TimelineViews timelines = new TimelineViews(edition, facts, mentions);
    SequenceViews sequences = new SequenceViews(edition, facts, events);
    EntityViews entities = new EntityViews(edition, addresses, mentions, facts, works, sequences);
    this.cards = new CardViews(edition, facts, mentions);
    this.strands = new StrandViews(edition, addresses, cards);
    this.books = new BookViews(edition, addresses, facts, indexes);
    this.glossary =
        new GlossaryPages(edition, indexes, entities, cards, timelines, presence, memory);
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
    List<PageView> pages = new ArrayList<>(beginning());
    pages.addAll(rest());
    memory.end();
    return new Site(frame(), memory.same(pages));
  }

  /** Whether a page at an address gathers all of an edition, and is none of its {@link #parts}. */
  public static boolean isGathering(String address) {
    return GATHERING.contains(address);
  }

  /** All pages. */
  public Site site() {
    List<PageView> pages = new ArrayList<>(beginning());
    whole(pages);
    pages.addAll(rest());
    pages.add(new PageView.Inventory("inventory", IDS, "", InventoryViews.of(edition, addresses)));
    published.addTo(pages);
    memory.end();
    return new Site(frame(), memory.same(pages));
  }

  private Site.Frame frame() {
    List<PageView.LinkView> sections =
        edition.sections().stream()
            .map(each -> new PageView.LinkView(each.title(), Addresses.section(each.id())))
            .toList();
    List<Site.KindView> kinds = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      int count = edition.entities(kind).size();
      if (count > 0) {
        kinds.add(new Site.KindView(kind.type(), indexOf(kind), count));
      }
    }
    List<PageView.LinkView> pages =
        edition.pages().stream()
            .map(page -> new PageView.LinkView(page.title(), Addresses.page(page)))
            .toList();
    boolean threads = !edition.strands().isEmpty();
    return new Site.Frame(
        edition.settings(),
        sections,
        kinds,
        threads,
        pages,
        privateCopy,
        edition.bibliography().cited().size(),
        !presence.isEmpty(),
        NoteChoice.in(edition),
        published.dated(),
        published.changesAddress(),
        published.feedAddress());
  }

  static String indexOf(Kind kind) {
    return kind.folder() + "/index.html";
  }

  private List<PageView> beginning() {
    if (beginning.isEmpty()) {
      beginning.add(titlePage());
      sections(beginning);
    }
    return beginning;
  }

  private List<PageView> rest() {
    if (rest.isEmpty()) {
      rest(rest);
    }
    return rest;
  }

  private void rest(List<PageView> pages) {
    for (Kind kind : Kind.values()) {
      glossary.add(kind, pages);
    }
    pages.addAll(strands.pages());
    edition.pages().forEach(page -> pages.add(prose(page)));
    if (!edition.bibliography().cited().isEmpty()) {
      pages.add(
          new PageView.BibliographyPage(
              "bibliography", Addresses.BIBLIOGRAPHY, "", "", works.works()));
    }
    if (!presence.isEmpty()) {
      pages.add(
          new PageView.PresencePage("presence", PresenceViews.ADDRESS, "", "", presence.table()));
    }
    if (edition.settings().search()) {
      pages.add(new PageView.SearchPage("search", Addresses.SEARCH, ""));
    }
  }

  private PageView titlePage() {
    Page page = edition.titlePage();
    PageLinks links = links(page);
    return new PageView.TitlePage(
        "masterindex",
        "index.html",
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

  private void sections(List<PageView> pages) {
    List<Section> sections = edition.sections();
    PageView.LinkView contents = new PageView.LinkView("", WHOLE_TEXT);
    pages.addAll(
        IntStream.range(0, sections.size())
            .parallel()
            .mapToObj(i -> section(sections, i, contents))
            .toList());
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
