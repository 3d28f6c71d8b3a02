package glossator.page;

import glossator.model.Edition;
import glossator.model.Entity;
import glossator.model.Mention;
import glossator.model.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which document mentions which entities, and how often each is mentioned. From one edition to the
 * next only those entities are looked at whose mentions are other ones.
 */
final class MentionIndex {
  private final Map<String, Summary> byEntity = new HashMap<>();
  private final Map<Whereabouts, Set<String>> byDocument = new HashMap<>();
  private Map<String, Integer> places = Map.of();
  private List<String> order = List.of();
  private final ViewReads reads;

  /**
   * @param reads is told of each entity and each document that is asked for
   */
  MentionIndex(ViewReads reads) {
    this.reads = reads;
  }

  /** A part of the edition, and the id of the document in it. */
  private record Whereabouts(Passage.Group group, String document) {
    /** As a passage’s: documents of different parts rarely have the same id. */
    @Override
    public int hashCode() {
      return document.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Whereabouts there
          && group == there.group
          && document.equals(there.document);
    }
  }

  /**
   * The mentions of an entity.
   *
   * @param passages how many different ones there are
   * @param inText whether one of them is of the text or of a note on it
   */
  private record Summary(
      List<Mention> mentions, int passages, Set<Whereabouts> documents, boolean inText) {
    static Summary of(List<Mention> mentions) {
      Set<Passage> passages = new HashSet<>();
      Set<Whereabouts> documents = new HashSet<>();
      for (Mention mention : mentions) {
        if (passages.add(mention.passage())) {
          documents.add(new Whereabouts(mention.passage().group(), mention.passage().document()));
        }
      }
      boolean inText =
          documents.stream()
              .anyMatch(
                  each -> each.group() == Passage.Group.TEXT || each.group() == Passage.Group.NOTE);
      return new Summary(mentions, passages.size(), Set.copyOf(documents), inText);
    }

    static Summary none() {
      return new Summary(List.of(), 0, Set.of(), false);
    }
  }

  /**
   * Takes an edition for that of which everything is asked from now on.
   *
   * @return entities and documents, as {@link ViewReads} is told of them, of which other things are
   *     to be told than before
   */
  Set<Object> update(Edition edition) {
    Set<Object> changed = new HashSet<>();
    if (!isOrderOf(edition)) {
      order = List.copyOf(edition.entities().keySet());
      places = new HashMap<>();
      order.forEach(id -> places.put(id, places.size()));
      List<String> gone = new ArrayList<>(byEntity.keySet());
      gone.removeIf(places::containsKey);
      gone.forEach(id -> replace(id, Summary.none(), changed));
    }
    for (String id : order) {
      look(id, edition.mentions().getOrDefault(id, List.of()), changed);
    }
    return changed;
  }

  private boolean isOrderOf(Edition edition) {
    if (edition.entities().size() != order.size()) {
      return false;
    }
    int place = 0;
    for (String id : edition.entities().keySet()) {
      if (!id.equals(order.get(place++))) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings("ReferenceEquality") // another list may be equal, and is looked at in vain
  private void look(String entity, List<Mention> mentions, Set<Object> changed) {
    Summary known = byEntity.get(entity);
    if (known == null || known.mentions() != mentions) {
      Summary now = Summary.of(mentions);
      replace(entity, now, changed);
      byEntity.put(entity, now);
    }
  }

  private void replace(String entity, Summary now, Set<Object> changed) {
    Summary known = Optional.ofNullable(byEntity.remove(entity)).orElse(Summary.none());
    if (known.passages() != now.passages()) {
      changed.add(entity);
    }
    for (Whereabouts each : known.documents()) {
      if (!now.documents().contains(each)) {
        byDocument.computeIfPresent(each, (key, entities) -> without(entity, entities));
        changed.add(each);
      }
    }
    for (Whereabouts each : now.documents()) {
      if (byDocument.computeIfAbsent(each, key -> new HashSet<>()).add(entity)) {
        changed.add(each);
      }
    }
  }

  private static @Nullable Set<String> without(String entity, Set<String> entities) {
    entities.remove(entity);
    return entities.isEmpty() ? null : entities;
  }

  /** How many passages mention an entity. */
  int passages(String entity) {
    reads.note(entity);
    Summary known = byEntity.get(entity);
    return known == null ? 0 : known.passages();
  }

  /** Whether the text or a note on it mentions the entity at a place. */
  boolean isInText(int place) {
    String entity = order.get(place);
    reads.note(entity);
    Summary known = byEntity.get(entity);
    return known != null && known.inText();
  }

  /** The ids of the entities that a document mentions, in no order. */
  Set<String> in(Passage.Group group, String document) {
    Whereabouts asked = new Whereabouts(group, document);
    reads.note(asked);
    return byDocument.getOrDefault(asked, Set.of());
  }

  /** The place of an entity in the order of filing; -1 when there is no such entity. */
  int place(String entity) {
    return places.getOrDefault(entity, -1);
  }

  /** The entity at a place. */
  Entity at(int place, Edition edition) {
    Entity entity = edition.entities().get(order.get(place));
    if (entity == null) {
      throw new IllegalStateException("no entity " + order.get(place));
    }
    reads.note(entity.id());
    return entity;
  }

  /** How many entities there are. */
  int size() {
    return order.size();
  }
}
