package glossator.page;

import glossator.html.HtmlWriter;
import glossator.model.Edition;
import glossator.model.Page;
import java.util.HashMap;
import java.util.Map;

/** Makes the pages of prose, the title page among them. */
final class ProsePages {
  private static final int HEADING = 2;

  private final Edition edition;
  private final Addresses addresses;
  private final CardViews cards;

  ProsePages(Edition edition, Addresses addresses, CardViews cards) {
    this.edition = edition;
    this.addresses = addresses;
    this.cards = cards;
  }

  /** The title page. */
  PageView titlePage() {
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

  /** A page by itself. */
  PageView of(Page page) {
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
    return new PageLinks(addresses, "", numbers::containsKey, numbers);
  }
}
