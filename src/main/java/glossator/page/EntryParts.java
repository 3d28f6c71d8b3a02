package glossator.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of pages that show entries: what metadata says, and the passages that mention them. */
public final class EntryParts {
  private EntryParts() {}

  /** The entries under one letter or in one year. */
  public record EntryGroup(String label, List<EntryView> entries) {}

  /** An entry in an index; dates are empty when it has none. */
  public record EntryView(
      String id,
      String name,
      String sortKey,
      String address,
      String summary,
      String dates,
      int passages) {}

  /** An entry on its own page. */
  public record EntityView(
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
      @Nullable SequenceView sequence,
      List<ConnectionGroup> connections,
      @Nullable DiagramView diagram,
      List<PageView.LinkView> authorities,
      Html body,
      List<TextParts.EndnoteView> endnotes,
      int passages,
      List<MentionGroup> mentions) {}

  /** A name in another language. */
  public record ForeignNameView(String text, String language, String direction) {}

  /** A line of metadata; the key names its label in the theme. */
  public record Fact(String key, List<FactValue> values) {}

  /**
   * Words, with an entity and its address when they lead to an entry, and with a machine-readable
   * date when they are one.
   */
  public record FactValue(String text, String entity, String address, String machine) {}

  /** An office that a person held. */
  public record OfficeView(
      String title, FactValue body, String from, String to, List<Html> sources) {}

  /** Those who took part in an event on one side. */
  public record SideView(String side, List<ParticipantView> participants) {}

  /** Somebody who took part. */
  public record ParticipantView(FactValue who, String role, List<Html> sources) {}

  /** Connections of the same sort. */
  public record ConnectionGroup(String label, List<ConnectionView> connections) {}

  /** A connection: the other entity, what is to be said of it, and when. */
  public record ConnectionView(
      String entity,
      String name,
      String address,
      String detail,
      String dates,
      List<Html> sources) {}

  /** Mentions in one part of the edition. */
  public record MentionGroup(String key, List<PassageView> passages) {}

  /** A place that mentions the entity, with the sentences that do. */
  public record PassageView(
      String document,
      String kind,
      String number,
      String address,
      List<QuotationView> quotations) {}

  /** A sentence, cut where the name begins and ends. */
  public record QuotationView(List<Part> parts) {}

  /** A part of a sentence: the name, or what stands around it. */
  public record Part(String text, boolean marked) {}
}
