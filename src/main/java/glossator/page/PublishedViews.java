package glossator.page;

import glossator.edtf.DateWords;
import glossator.html.HtmlWriter;
import glossator.model.Change;
import glossator.model.Edition;
import glossator.model.Entity;
import glossator.model.History;
import glossator.model.Page;
import glossator.model.Publication;
import glossator.model.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the views of what is there because the edition is published: changes, feed, sitemap. */
final class PublishedViews {
  static final String CHANGES = "changes.html";
  private static final String FEED = "feed.xml";
  private static final String SITEMAP = "sitemap.xml";
  private static final String MISSING = "404.html";
  private static final String ROBOTS = "robots.txt";

  /** Where they are, those included that not every edition has. */
  static final Set<String> ADDRESSES = Set.of(CHANGES, FEED, SITEMAP, MISSING, ROBOTS);

  private static final String MIDNIGHT = "T00:00:00Z";

  private final Edition edition;
  private final Addresses addresses;
  private final DateWords dates;
  private final Publication publication;
  private final boolean privateCopy;
  private final boolean isPublic;
  private @Nullable Map<String, String> titles;

  PublishedViews(Edition edition, Addresses addresses, DateWords dates, boolean privateCopy) {
    this.edition = edition;
    this.addresses = addresses;
    this.dates = dates;
    this.publication = edition.settings().publication();
    this.privateCopy = privateCopy;
    this.isPublic = !privateCopy && !publication.address().isEmpty();
  }

  /** What changes can touch, by id; made when there is a change to tell. */
  private Map<String, String> titles() {
    Map<String, String> known = titles;
    if (known == null) {
      known = makeTitles();
      titles = known;
    }
    return known;
  }

  private Map<String, String> makeTitles() {
    Map<String, String> made = new HashMap<>();
    for (Section section : edition.sections()) {
      made.put(section.id(), section.title());
      CitableParagraphs.in(section.body())
          .forEach(each -> made.put(each.id(), section.title() + ", ¶" + each.number()));
      section.notes().forEach(note -> made.put(note.id(), InventoryViews.noteTitle(note, section)));
    }
    edition.strands().forEach(each -> made.put(each.page().id(), each.page().title()));
    return made;
  }

  /** The date of the edition in words; empty when it is not given. */
  String dated() {
    return publication.date().map(dates::phrase).orElse("");
  }

  String changesAddress() {
    return edition.history().isPresent() ? CHANGES : "";
  }

  /** A feed needs absolute addresses, and something to tell. */
  String feedAddress() {
    boolean told = edition.history().filter(each -> !each.changes().isEmpty()).isPresent();
    return isPublic && told ? FEED : "";
  }

  /** Adds the page of changes, the feed, the sitemap, the rules for robots, the page for losses. */
  void addTo(List<PlannedPage> plans) {
    edition
        .history()
        .ifPresent(history -> plans.add(PlannedPage.at(CHANGES, () -> changes(history))));
    String sitemap = isPublic ? publication.at(SITEMAP) : "";
    if (isPublic) {
      List<PlannedPage> before = List.copyOf(plans);
      plans.add(
          PlannedPage.at(
              SITEMAP, () -> new PublishedView.Sitemap("sitemap", SITEMAP, "", locations(before))));
    }
    if (!feedAddress().isEmpty()) {
      plans.add(PlannedPage.at(FEED, () -> feed(edition.history().orElseThrow().changes())));
    }
    plans.add(
        PlannedPage.made(new PublishedView.Robots("robots", ROBOTS, "", sitemap, privateCopy)));
    plans.add(
        PlannedPage.made(new PublishedView.Missing("missing", MISSING, "", publication.path())));
  }

  private PageView changes(History history) {
    Page page = history.page();
    Map<String, String> numbers = new HashMap<>();
    page.endnotes().forEach(note -> numbers.put(note.id(), String.valueOf(note.number())));
    PageLinks links = new PageLinks(addresses, "", numbers::containsKey, numbers);
    return new PublishedView.ChangesPage(
        "changes",
        CHANGES,
        page.title(),
        "",
        new Html(HtmlWriter.write(page.body(), links, 2)),
        SectionViews.endnotes(page.endnotes(), links),
        history.changes().stream().map(this::change).toList(),
        page.imprint());
  }

  private PublishedView.ChangeView change(Change change) {
    return new PublishedView.ChangeView(
        anchor(change),
        change.date().text(),
        dates.phrase(change.date()),
        change.what(),
        change.touches().stream().map(this::link).toList());
  }

  private static String anchor(Change change) {
    return "c-" + change.id();
  }

  /** An id for ever (RFC 4151): the host had the name on the day of the change. */
  private String tag(Change change) {
    String host = publication.address().replaceFirst("^https?://([^/:]+).*", "$1");
    return "tag:" + host + "," + change.date().text() + ":" + publication.path() + change.id();
  }

  private PageView.LinkView link(String id) {
    Entity entity = edition.entities().get(id);
    return entity == null
        ? new PageView.LinkView(titles().getOrDefault(id, id), addresses.target(id))
        : new PageView.LinkView(entity.identity().name(), Addresses.entity(entity));
  }

  private List<String> locations(List<PlannedPage> plans) {
    return plans.stream()
        .filter(PlannedPage::isLookedFor)
        .map(plan -> publication.at(plan.address()))
        .toList();
  }

  private PageView feed(List<Change> changes) {
    List<String> authors = new ArrayList<>();
    (publication.commentators().isEmpty() ? publication.authors() : publication.commentators())
        .forEach(each -> authors.add(each.inOrder()));
    return new PublishedView.Feed(
        "feed",
        FEED,
        edition.settings().title(),
        publication.address(),
        publication.at(FEED),
        changes.get(0).date().text() + MIDNIGHT,
        authors.isEmpty() ? List.of(edition.settings().title()) : authors,
        changes.stream().map(this::entry).toList());
  }

  private PublishedView.FeedEntry entry(Change change) {
    List<PageView.LinkView> links = new ArrayList<>();
    for (String id : change.touches()) {
      PageView.LinkView link = link(id);
      links.add(new PageView.LinkView(link.title(), publication.at(link.address())));
    }
    if (links.isEmpty()) {
      String anchor = CHANGES + "#" + anchor(change);
      links.add(new PageView.LinkView("", publication.at(anchor)));
    }
    return new PublishedView.FeedEntry(
        tag(change),
        change.date().text() + MIDNIGHT,
        Shortened.of(change.what()),
        change.what(),
        links);
  }
}
