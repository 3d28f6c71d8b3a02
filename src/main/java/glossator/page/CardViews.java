package glossator.page;

import glossator.model.Edition;
import glossator.model.Entity;
import glossator.model.Identity;
import glossator.model.Mention;
import glossator.model.Page;
import glossator.model.Passage;
import glossator.model.Section;
import glossator.model.Strand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Chooses the cards that a page carries: those of all entities that it links to where their
 * summaries do not stand beside them. Each card is made once, and every mention is looked at once.
 */
final class CardViews {
  /** The part of the edition, and the id of the document in it. */
  private record Whereabouts(Passage.Group group, String document) {}

  private final List<CardView> cards = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<Whereabouts, SortedSet<Integer>> mentioned = new HashMap<>();

  CardViews(Edition edition, FactViews facts, MentionViews mentions) {
    for (Entity entity : edition.entities().values()) {
      int place = cards.size();
      places.put(entity.id(), place);
      cards.add(card(entity, facts, mentions.count(entity.id())));
      for (Mention mention : edition.mentions().getOrDefault(entity.id(), List.of())) {
        Passage passage = mention.passage();
        mentioned
            .computeIfAbsent(
                new Whereabouts(passage.group(), passage.document()), where -> new TreeSet<>())
            .add(place);
      }
    }
  }

  private static CardView card(Entity entity, FactViews facts, int passages) {
    Identity identity = entity.identity();
    return new CardView(
        entity.id(),
        entity.kind().type(),
        identity.name(),
        EntityViews.foreignNames(identity),
        facts.dates(entity),
        identity.summary(),
        identity.role(),
        passages,
        Addresses.entity(entity));
  }

  /** For a section with its notes and essays. */
  List<CardView> of(Section section) {
    return shown(section.id(), Passage.Group.TEXT, Passage.Group.NOTE, Passage.Group.ESSAY);
  }

  /** For sections with their notes, on one page. */
  List<CardView> of(List<Section> sections) {
    SortedSet<Integer> all = new TreeSet<>();
    for (Section section : sections) {
      all.addAll(mentionedIn(Passage.Group.TEXT, section.id()));
      all.addAll(mentionedIn(Passage.Group.NOTE, section.id()));
    }
    return shown(all);
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
    all.remove(places.get(entry.id()));
    return shown(all);
  }

  private void add(String entity, SortedSet<Integer> all) {
    Integer place = places.get(entity);
    if (place != null) {
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
    return mentioned.getOrDefault(new Whereabouts(group, document), new TreeSet<>());
  }

  private List<CardView> shown(SortedSet<Integer> all) {
    return all.stream().map(cards::get).toList();
  }
}
