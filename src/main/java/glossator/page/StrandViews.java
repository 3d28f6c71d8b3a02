package glossator.page;

import glossator.html.HtmlWriter;
import glossator.markup.Block;
import glossator.model.Edition;
import glossator.model.Section;
import glossator.model.Strand;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the views of threads. */
final class StrandViews {
  static final String INDEX = "threads/index.html";
  private static final String ROOT = "../";
  private static final String TYPE = "thread";
  private static final int HEADING = 2;

  private final Edition edition;
  private final Addresses addresses;
  private final CardViews cards;
  private final Map<String, String> passages = new LinkedHashMap<>();

  StrandViews(Edition edition, Addresses addresses, CardViews cards) {
    this.edition = edition;
    this.addresses = addresses;
    this.cards = cards;
    if (edition.strands().isEmpty()) {
      return;
    }
    for (Section section : edition.sections()) {
      for (Block.CitableParagraph paragraph : CitableParagraphs.in(section.body())) {
        passages.put(paragraph.id(), section.title() + ", ¶" + paragraph.number());
      }
    }
  }

  /** Adds the index and a page for each thread; nothing when there is none. */
  void addTo(List<PlannedPage> plans) {
    List<Strand> strands = edition.strands();
    if (!strands.isEmpty()) {
      plans.add(PlannedPage.at(INDEX, this::index));
    }
    for (int i = 0; i < strands.size(); i++) {
      Strand strand = strands.get(i);
      PageView.Neighbours neighbours = Pages.neighbours(strands, i, StrandViews::link);
      plans.add(PlannedPage.at(Addresses.strand(strand), () -> page(strand, neighbours)));
    }
  }

  private PageView index() {
    return new PageView.StrandIndex(
        "threads", INDEX, "", "", edition.strands().stream().map(this::view).toList());
  }

  /** The threads that touch a section, in the order of their files. */
  List<PageView.StrandView> touching(Section section) {
    if (edition.strands().isEmpty()) {
      return List.of();
    }
    Set<String> paragraphs = new HashSet<>();
    CitableParagraphs.in(section.body()).forEach(paragraph -> paragraphs.add(paragraph.id()));
    return edition.strands().stream()
        .filter(strand -> strand.touches().stream().anyMatch(paragraphs::contains))
        .map(this::view)
        .toList();
  }

  private PageView.StrandView view(Strand strand) {
    return new PageView.StrandView(
        strand.page().title(), Addresses.strand(strand), strand.summary());
  }

  private static PageView.LinkView link(Strand strand) {
    return new PageView.LinkView(strand.page().title(), Addresses.strand(strand));
  }

  private PageView page(Strand strand, PageView.Neighbours neighbours) {
    Map<String, String> numbers = new HashMap<>();
    strand.page().endnotes().forEach(note -> numbers.put(note.id(), String.valueOf(note.number())));
    PageLinks links = new PageLinks(addresses, ROOT, numbers::containsKey, numbers);
    return new PageView.StrandPage(
        TYPE,
        Addresses.strand(strand),
        strand.page().title(),
        strand.summary(),
        List.of(new PageView.LinkView(TYPE, INDEX)),
        neighbours,
        new Html(HtmlWriter.write(strand.page().body(), links, HEADING)),
        SectionViews.endnotes(strand.page().endnotes(), links),
        passages(strand),
        cards.of(strand),
        strand.page().imprint());
  }

  private List<PageView.LinkView> passages(Strand strand) {
    return strand.touches().stream()
        .map(id -> new PageView.LinkView(passages.getOrDefault(id, id), addresses.target(id)))
        .toList();
  }
}
