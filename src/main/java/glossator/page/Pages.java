package glossator.page;

import glossator.edtf.DateWords;
import glossator.model.Edition;
import glossator.model.Kind;
import glossator.model.Page;
import glossator.progress.Crew;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the view of every page of an edition's site. */
public final class Pages {
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
  private final FactViews facts;
  private final ProsePages prose;

  private final TextPages text;
  private final PublishedViews published;
  private final boolean privateCopy;

  private final GlossaryPages glossary;
  private final ViewMemory memory;
  private final Map<String, PageView> made = new ConcurrentHashMap<>();
  private final List<PlannedPage> plans = new ArrayList<>();
  private volatile Site.@Nullable Frame frame;

  private Pages(Edition edition, boolean privateCopy, ViewMemory memory) {
    this.edition = edition;
    this.memory = memory;
    this.privateCopy = privateCopy;
    this.addresses = memory.begin(edition);
    this.mentions = new MentionViews(edition, addresses, memory);
    DateWords dates = DateWords.of(Locale.forLanguageTag(edition.settings().language()));
    this.facts = new FactViews(edition, dates, memory.reads());
    this.published = new PublishedViews(edition, addresses, dates, privateCopy);
    this.works =
        new BibliographyViews(edition.settings(), edition.bibliography(), addresses, mentions);
    this.indexes = new IndexViews(edition, mentions, facts, memory);
    // What these show is metadata alone: as long as it is the same, they may be those of before.
    this.presence =
        memory
            .shared()
            .ofAll("presence", () -> new PresenceViews(edition, facts, indexes.eventsInTime()));
    TimelineViews timelines = new TimelineViews(edition, facts, memory);
    SequenceViews sequences =
        memory
            .shared()
            .ofEvents("sequences", () -> new SequenceViews(edition, facts, indexes.eventsInTime()));
    DiagramViews diagrams =
        memory.shared().ofAll("diagrams", () -> new DiagramViews(edition, addresses));
    EntityViews entities =
        new EntityViews(edition, addresses, mentions, facts, works, sequences, diagrams, memory);
    this.cards = new CardViews(edition, facts, memory.mentions(), memory.listed());
    this.strands = new StrandViews(edition, addresses, cards);
    this.prose = new ProsePages(edition, addresses, cards);
    this.text =
        new TextPages(edition, new SectionViews(addresses), mentions, strands, cards, memory);
    this.glossary =
        new GlossaryPages(
            edition, addresses, indexes, entities, cards, timelines, presence, memory);
    plan();
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
    return memory.pages(edition, () -> new Pages(edition, false, memory));
  }

  /** The pages that show one part of the edition each; those that gather all of it are missing. */
  public Site parts() {
    return made(plans.stream().filter(plan -> !isGathering(plan.address())).toList());
  }

  /** Those of the {@link #parts} that have one of some addresses; for any thread. */
  public Site parts(Set<String> chosen) {
    return made(
        plans.stream()
            .filter(plan -> chosen.contains(plan.address()) && !isGathering(plan.address()))
            .toList());
  }

  /** The pages that gather all of the edition, which are none of the {@link #parts}. */
  public Site gathering() {
    return made(plans.stream().filter(plan -> isGathering(plan.address())).toList());
  }

  /** Whether a page at an address gathers all of an edition, and is none of its {@link #parts}. */
  public static boolean isGathering(String address) {
    return GATHERING.contains(address);
  }

  /** All pages. */
  public Site site() {
    return made(plans);
  }

  private Site made(List<PlannedPage> plans) {
    return Site.made(frame(), Crew.map(plans, this::made));
  }

  /** A page is made once, whether it is wanted by itself, with the parts or with the whole. */
  private PageView made(PlannedPage plan) {
    PageView known = made.get(plan.address());
    if (known == null) {
      known = memory.same(plan.making().get());
      made.put(plan.address(), known);
    }
    return known;
  }

  private Site unmade() {
    List<String> addresses = plans.stream().map(PlannedPage::address).toList();
    return new Site(frame(), addresses, new UnmadeViews<>(plans, plan -> plan.making().get()));
  }

  private void plan() {
    plans.add(PlannedPage.at("index.html", prose::titlePage));
    text.addSections(plans);
    text.addWhole(plans, () -> new BookViews(edition, addresses, facts, indexes, memory), works);
    for (Kind kind : Kind.values()) {
      glossary.add(kind, plans);
    }
    strands.addTo(plans);
    for (Page page : edition.pages()) {
      plans.add(PlannedPage.at(Addresses.page(page), () -> prose.of(page)));
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
    plans.add(
        PlannedPage.at(
            IDS,
            () ->
                new PageView.Inventory(
                    "inventory", IDS, "", InventoryViews.of(edition, addresses, memory))));
    published.addTo(plans);
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

  static <T> PageView.Neighbours neighbours(
      List<T> all, int i, Function<T, PageView.LinkView> link) {
    return new PageView.Neighbours(
        i > 0 ? link.apply(all.get(i - 1)) : null,
        i + 1 < all.size() ? link.apply(all.get(i + 1)) : null);
  }
}
