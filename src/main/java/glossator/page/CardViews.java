package glossator.page;

import glossator.model.Edition;
import glossator.model.Entity;
import glossator.model.Identity;
import glossator.model.Page;
import glossator.model.Passage;
import glossator.model.Section;
import glossator.model.Strand;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the cards that a page carries: those of all entities that it links to where their
 * summaries do not stand beside them. Each card is made once.
 */
final class CardViews {
  private final Edition edition;
  private final FactViews facts;
  private final MentionIndex index;
  private final ListedEntries listed;

  /** By the places of entities; each is made when it is first shown, by whichever thread. */
  private final @Nullable CardView[] cards;

  /**
   * @param index of the mentions of this edition
   * @param listed the cards of last time
   */
  CardViews(Edition edition, FactViews facts, MentionIndex index, ListedEntries listed) {
    this.edition = edition;
    this.facts = facts;
    this.index = index;
    this.listed = listed;
    this.cards = new CardView[index.size()];
  }

  private CardView card(int place) {
    Entity entity = index.at(place, edition);
    CardView known = cards[place];
    if (known == null) {
      known = listed.card(entity, this::card);
      cards[place] = known;
    }
    return known;
  }

  private CardView card(Entity entity) {
    Identity identity = entity.identity();
    return new CardView(
        entity.id(),
        entity.kind().type(),
        identity.name(),
        EntityViews.foreignNames(identity),
        facts.dates(entity),
        identity.summary(),
        identity.role(),
        index.passages(entity.id()),
        Addresses.entity(entity));
  }

  /** For a section with its notes and essays. */
  List<CardView> of(Section section) {
    return shown(section.id(), Passage.Group.TEXT, Passage.Group.NOTE, Passage.Group.ESSAY);
  }

  /** For all sections with their notes, on one page. */
  List<CardView> ofWholeText() {
    return IntStream.range(0, index.size()).filter(index::isInText).mapToObj(this::card).toList();
  }

  /** For a thread. */
  List<CardView> of(Strand strand) {
    return shown(strand.page().id(), Passage.Group.THREAD);
  }

  /** For a page of prose. */
  List<CardView> of(Page page) {
    return shown(page.id(), Passage.Group.PAGE);
  }

  /** For an entry: also what its particulars and connections link to, but not itself. */
  List<CardView> of(EntryParts.EntityView entry) {
    SortedSet<Integer> all = new TreeSet<>(mentionedIn(Passage.Group.GLOSSARY, entry.id()));
    entry.facts().forEach(fact -> fact.values().forEach(value -> add(value.entity(), all)));
    entry.offices().forEach(office -> add(office.body().entity(), all));
    entry
        .sides()
        .forEach(side -> side.participants().forEach(each -> add(each.who().entity(), all)));
    entry
        .connections()
        .forEach(group -> group.connections().forEach(each -> add(each.entity(), all)));
    all.remove(index.place(entry.id()));
    return shown(all);
  }

  private void add(String entity, SortedSet<Integer> all) {
    int place = index.place(entity);
    if (place >= 0) {
      all.add(place);
    }
  }

  private List<CardView> shown(String document, Passage.Group... groups) {
    SortedSet<Integer> all = new TreeSet<>();
    for (Passage.Group group : groups) {
      all.addAll(mentionedIn(group, document));
    }
    return shown(all);
  }

  private SortedSet<Integer> mentionedIn(Passage.Group group, String document) {
    SortedSet<Integer> all = new TreeSet<>();
    index.in(group, document).forEach(entity -> all.add(index.place(entity)));
    return all;
  }

  private List<CardView> shown(SortedSet<Integer> all) {
    return all.stream().map(this::card).toList();
  }
}
