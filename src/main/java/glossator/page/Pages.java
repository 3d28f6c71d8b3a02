package glossator.page;

import glossator.edtf.DateWords;
import glossator.html.HtmlWriter;
import glossator.model.Edition;
import glossator.model.Entity;
import glossator.model.Kind;
import glossator.model.Page;
import glossator.progress.Crew;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the view of every page of an edition's site. */
public final class Pages {
  private static final int HEADING = 2;
  static final String WHOLE_TEXT = "article/index.html";
  static final String BOOK = "book.html";
  static final String RUNNING_TITLES = "css/running-titles.css";
  private static final String PANELS = "js/panels.js";
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

  private final TextPages text;
  private final PublishedViews published;
  private final boolean privateCopy;

  private final GlossaryPages glossary;
  private final ViewMemory memory;
  private final Map<String, PageView> made = new HashMap<>();

  private Pages(Edition edition, boolean privateCopy, ViewMemory memory) {
    this.edition = edition;
    this.memory = memory;
    this.privateCopy = privateCopy;
    this.addresses = new Addresses(edition);
    memory.begin(edition, addresses);
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
    this.text =
        new TextPages(
            edition, new SectionViews(edition, addresses), mentions, strands, cards, memory);
    this.books = new BookViews(edition, addresses, facts, indexes);
    this.glossary =
        new GlossaryPages(edition, indexes, entities, cards, timelines, presence, memory);
  }

  /** The site of an edition in which nothing is left to mend. */
  public static Site of(Edition edition) {
    return new Pages(edition, false, ViewMemory.none()).unmade();
  }

  /** The site of an edition with a text of the reader's own laid over it. */
  public static Site ofPrivateCopy(Edition edition) {
    return new Pages(edition, true, ViewMemory.none()).unmade();
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
    List<PlannedPage> plans = new ArrayList<>();
    beginning(plans);
    rest(plans);
    return made(plans);
  }

  /** Whether a page at an address gathers all of an edition, and is none of its {@link #parts}. */
  public static boolean isGathering(String address) {
    return GATHERING.contains(address);
  }

  /** All pages. */
  public Site site() {
    return made(plans());
  }

  private Site made(List<PlannedPage> plans) {
    List<PageView> pages = Crew.map(plans, this::made);
    pages.forEach(page -> made.put(page.address(), page));
    memory.end();
    return Site.made(frame(), memory.same(pages));
  }

  /** A page that was one of the parts is not made a second time for the whole. */
  private PageView made(PlannedPage plan) {
    PageView known = made.get(plan.address());
    return known == null ? plan.making().get() : known;
  }

  private Site unmade() {
    List<PlannedPage> plans = plans();
    List<String> addresses = plans.stream().map(PlannedPage::address).toList();
    return new Site(frame(), addresses, new UnmadePages(plans));
  }

  private List<PlannedPage> plans() {
    List<PlannedPage> plans = new ArrayList<>();
    beginning(plans);
    text.addWhole(plans, books, works);
    rest(plans);
    plans.add(
        PlannedPage.at(
            IDS,
            () ->
                new PageView.Inventory(
                    "inventory", IDS, "", InventoryViews.of(edition, addresses))));
    published.addTo(plans);
    return plans;
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

  private void beginning(List<PlannedPage> plans) {
    plans.add(PlannedPage.at("index.html", this::titlePage));
    text.addSections(plans);
  }

  private void rest(List<PlannedPage> plans) {
    for (Kind kind : Kind.values()) {
      glossary.add(kind, plans);
    }
    strands.addTo(plans);
    for (Page page : edition.pages()) {
      plans.add(PlannedPage.at(Addresses.page(page), () -> prose(page)));
    }
    if (!edition.bibliography().cited().isEmpty()) {
      plans.add(
          PlannedPage.at(
              Addresses.BIBLIOGRAPHY,
              () ->
                  new PageView.BibliographyPage(
                      "bibliography", Addresses.BIBLIOGRAPHY, "", "", works.works())));
    }
    if (!presence.isEmpty()) {
      plans.add(
          PlannedPage.at(
              PresenceViews.ADDRESS,
              () ->
                  new PageView.PresencePage(
                      "presence", PresenceViews.ADDRESS, "", "", presence.table())));
    }
    plans.add(PlannedPage.made(new PageView.Panels("panels", PANELS, "")));
    if (edition.settings().search()) {
      plans.add(PlannedPage.made(new PageView.SearchPage("search", Addresses.SEARCH, "")));
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

  static <T> PageView.Neighbours neighbours(
      List<T> all, int i, Function<T, PageView.LinkView> link) {
    return new PageView.Neighbours(
        i > 0 ? link.apply(all.get(i - 1)) : null,
        i + 1 < all.size() ? link.apply(all.get(i + 1)) : null);
  }
}
