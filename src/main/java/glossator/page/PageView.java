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

  /** A link. */
  record LinkView(String title, String address) {}

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
      List<EndnoteView> endnotes)
      implements PageView {}

  /** A section of the text. */
  record SectionPage(
      String type,
      String address,
      String description,
      List<LinkView> breadcrumbs,
      Neighbours neighbours,
      SectionView section,
      List<NamedGroup> named,
      List<StrandView> strands,
      Imprint imprint)
      implements PageView {
    @Override
    public String title() {
      return section.title();
    }
  }

  /** The whole text. */
  record WholeText(
      String type, String address, String title, String description, List<SectionView> sections)
      implements PageView {}

  /** An entry of the glossary. */
  record EntityPage(
      String type,
      String address,
      List<LinkView> breadcrumbs,
      Neighbours neighbours,
      EntityView entity)
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
   * year.
   */
  record EntityIndex(
      String type,
      String address,
      String title,
      String description,
      String kind,
      int count,
      List<EntryGroup> groups)
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
      List<EndnoteView> endnotes,
      List<LinkView> passages,
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
      List<EndnoteView> endnotes,
      Imprint imprint)
      implements PageView {}

  /** The works that the edition cites. */
  record BibliographyPage(
      String type, String address, String title, String description, List<WorkView> works)
      implements PageView {}

  /** A work, and the passages that cite it. */
  record WorkView(String id, Html entry, List<MentionGroup> citations) {}

  /** What stands at the address of an entry that was renamed. */
  record Redirect(String type, String address, String title, LinkView target) implements PageView {}

  /** Every public id of the edition, for other programs. */
  record Inventory(String type, String address, String title, List<PublicId> ids)
      implements PageView {}

  /** A public id: what it is, what it is called, where it is. */
  record PublicId(String id, String kind, String title, String href) {}

  /** A section with its notes and essays. */
  record SectionView(
      String id,
      String title,
      String address,
      Html body,
      List<NoteView> notes,
      List<EssayView> essays,
      List<EndnoteView> endnotes) {}

  /** A note; what was not given is empty. */
  record NoteView(
      String id,
      int number,
      String on,
      String paragraph,
      String lemma,
      String kind,
      String layer,
      String by,
      String date,
      String certainty,
      Html body) {}

  /** An essay. */
  record EssayView(String title, String layer, String by, Html body) {}

  /** An endnote. */
  record EndnoteView(String id, int number, Html body) {}

  /** The entities of one kind that a section names. */
  record NamedGroup(String kind, List<LinkView> entries) {}

  /** The entries under one letter or in one year. */
  record EntryGroup(String label, List<EntryView> entries) {}

  /** An entry in an index; dates are empty when it has none. */
  record EntryView(
      String id,
      String name,
      String sortKey,
      String address,
      String summary,
      String dates,
      int passages) {}

  /** An entry on its own page. */
  record EntityView(
      String id,
      String kind,
      String name,
      List<String> aliases,
      List<ForeignNameView> foreignNames,
      String summary,
      String role,
      List<Fact> facts,
      List<OfficeView> offices,
      List<SideView> sides,
      List<ConnectionGroup> connections,
      List<LinkView> authorities,
      Html body,
      List<EndnoteView> endnotes,
      int passages,
      List<MentionGroup> mentions) {}

  /** A name in another language. */
  record ForeignNameView(String text, String language, String direction) {}

  /** A line of metadata; the key names its label in the theme. */
  record Fact(String key, List<FactValue> values) {}

  /**
   * Words, with an address when they lead to an entry and a machine-readable date when they are
   * one.
   */
  record FactValue(String text, String address, String machine) {}

  /** An office that a person held. */
  record OfficeView(String title, FactValue body, String from, String to, List<Html> sources) {}

  /** Those who took part in an event on one side. */
  record SideView(String side, List<ParticipantView> participants) {}

  /** Somebody who took part. */
  record ParticipantView(FactValue who, String role, List<Html> sources) {}

  /** Connections of the same sort. */
  record ConnectionGroup(String label, List<ConnectionView> connections) {}

  /** A connection: the other entity, what is to be said of it, and when. */
  record ConnectionView(
      String name, String address, String detail, String dates, List<Html> sources) {}

  /** Mentions in one part of the edition. */
  record MentionGroup(String key, List<PassageView> passages) {}

  /** A place that mentions the entity, with the sentences that do. */
  record PassageView(
      String document,
      String kind,
      String number,
      String address,
      List<QuotationView> quotations) {}

  /** A sentence, cut where the name begins and ends. */
  record QuotationView(List<Part> parts) {}

  /** A part of a sentence: the name, or what stands around it. */
  record Part(String text, boolean marked) {}
}
