package glossator.page;

import glossator.model.Imprint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the template of one page is given; those of what is there because an edition is published
 * are in {@link PublishedView}. Addresses in views count from the site's root; templates put the
 * way to the root before them. {@link Html} in views is finished: its links are relative to the
 * page.
 */
public interface PageView {

  /** The document type, which chooses the template. */
  String type();

  /** The file, from the site's root. */
  String address();

  /** The page's title. */
  String title();

  /** One sentence for search engines and previews; empty when there is none. */
  default String description() {
    return "";
  }

  /** The pages above this one, from the root down, without the title page. */
  default List<LinkView> breadcrumbs() {
    return List.of();
  }

  /** The cards of the entities that the page links to; empty when it links to none. */
  default List<CardView> cards() {
    return List.of();
  }

  /** A link. */
  record LinkView(String title, String address) {}

  /** A link to an entity's page. */
  record EntityLink(String entity, String title, String address) {}

  /** The pages before and after this one in its order. */
  record Neighbours(@Nullable LinkView previous, @Nullable LinkView next) {}

  /** The date and the tags of its document. */
  default Imprint imprint() {
    return Imprint.NONE;
  }

  /** The title page. */
  record TitlePage(
      String type,
      String address,
      String title,
      String description,
      Html body,
      List<TextParts.EndnoteView> endnotes,
      List<CardView> cards)
      implements PageView {}

  /** A section of the text. */
  record SectionPage(
      String type,
      String address,
      String description,
      List<LinkView> breadcrumbs,
      Neighbours neighbours,
      TextParts.SectionView section,
      List<TextParts.NamedGroup> named,
      List<StrandView> strands,
      List<CardView> cards,
      Imprint imprint)
      implements PageView {
    @Override
    public String title() {
      return section.title();
    }

    /** What a reader can choose among its notes. */
    public NoteChoice choice() {
      return NoteChoice.among(section.notes());
    }

    /** Whose its notes are. */
    public List<TextParts.Attribution> attributions() {
      return section.notes().stream()
          .map(note -> new TextParts.Attribution(note.id(), note.layer(), note.by()))
          .toList();
    }
  }

  /**
   * The whole text.
   *
   * @param choice what a reader can choose among the notes of all sections
   * @param attributions of these notes
   */
  record WholeText(
      String type,
      String address,
      String title,
      String description,
      List<BookView.ContentsLine> contents,
      NoteChoice choice,
      List<TextParts.Attribution> attributions,
      List<TextParts.SectionView> sections,
      List<CardView> cards)
      implements PageView {}

  /** The whole edition on one page, to be printed. */
  record Book(String type, String address, String title, BookView book) implements PageView {}

  /** The style sheet that puts titles at the head and the foot of printed pages. */
  record RunningTitles(String type, String address, String title) implements PageView {}

  /** The script that puts into every page what scripts show there. */
  record Panels(String type, String address, String title) implements PageView {}

  /** An entry of the glossary. */
  record EntityPage(
      String type,
      String address,
      List<LinkView> breadcrumbs,
      Neighbours neighbours,
      EntryParts.EntityView entity,
      List<CardView> cards)
      implements PageView {
    @Override
    public String title() {
      return entity.name();
    }

    @Override
    public String description() {
      return entity.summary();
    }
  }

  /**
   * The entries of a kind from A to Z, or the events in order of time; a group has a letter or a
   * year. Events have a timeline as well.
   */
  record EntityIndex(
      String type,
      String address,
      String title,
      String description,
      String kind,
      int count,
      List<EntryParts.EntryGroup> groups,
      @Nullable TimelineView timeline)
      implements PageView {}

  /** Who was at which event. */
  record PresencePage(
      String type, String address, String title, String description, PresenceView presence)
      implements PageView {}

  /** A thread: a question treated once, and the paragraphs that touch it. */
  record StrandPage(
      String type,
      String address,
      String title,
      String description,
      List<LinkView> breadcrumbs,
      Neighbours neighbours,
      Html body,
      List<TextParts.EndnoteView> endnotes,
      List<LinkView> passages,
      List<CardView> cards,
      Imprint imprint)
      implements PageView {}

  /** All threads. */
  record StrandIndex(
      String type, String address, String title, String description, List<StrandView> strands)
      implements PageView {}

  /** A thread in a list. */
  record StrandView(String title, String address, String summary) {}

  /** A page of prose. */
  record ProsePage(
      String type,
      String address,
      String title,
      String description,
      Html body,
      List<TextParts.EndnoteView> endnotes,
      List<CardView> cards,
      Imprint imprint)
      implements PageView {}

  /** The works that the edition cites. */
  record BibliographyPage(
      String type, String address, String title, String description, List<WorkView> works)
      implements PageView {}

  /** A work, and the passages that cite it. */
  record WorkView(String id, Html entry, List<EntryParts.MentionGroup> citations) {}

  /** The search. */
  record SearchPage(String type, String address, String title) implements PageView {}

  /** What stands at the address of an entry that was renamed. */
  record Redirect(String type, String address, String title, LinkView target) implements PageView {}

  /** Every public id of the edition, for other programs. */
  record Inventory(String type, String address, String title, List<PublicIds> groups)
      implements PageView {}

  /** Public ids that stand together: those of a section, or of some entries. */
  record PublicIds(List<PublicId> ids) {}

  /** A public id: what it is, what it is called, where it is. */
  record PublicId(String id, String kind, String title, String href) {}
}
