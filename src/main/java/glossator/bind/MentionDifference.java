package glossator.bind;

import glossator.model.Mention;
import glossator.model.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Between the mentions of all documents and those of the last time: the entities whose mentions may
 * be others, or in another order. Documents are paired by their place; of a pair that differs only
 * the mentions between the first and the last that do count.
 */
final class MentionDifference {
  private final List<List<Mention>> now;
  private final List<List<Mention>> before;
  private final Set<Place> placesNow = new HashSet<>();
  private final Set<Place> placesBefore = new HashSet<>();
  private final Set<String> entities = new HashSet<>();

  /** What the mentions of one document have in common. */
  private record Place(Passage.Group group, String document) {
    static Place of(List<Mention> mentions) {
      Passage passage = mentions.get(0).passage();
      return new Place(passage.group(), passage.document());
    }
  }

  private MentionDifference(List<List<Mention>> now, List<List<Mention>> before) {
    this.now = now;
    this.before = before;
  }

  /**
   * Looks for what differs.
   *
   * @param now the mentions of each document that has some, in their order
   * @param before those of the last time
   */
  static Set<String> entities(List<List<Mention>> now, List<List<Mention>> before) {
    MentionDifference difference = new MentionDifference(now, before);
    difference.walk();
    return difference.entities;
  }

  /** Goes through both, side by side; what has no counterpart at its place is added whole. */
  private void walk() {
    int i = 0;
    int j = 0;
    while (i < now.size() && j < before.size()) {
      if (isAt(i, j)) {
        addBetween(now.get(i++), before.get(j++));
      } else if (isAt(i + 1, j) || !isAmong(placesBefore, before, now.get(i))) {
        add(now.get(i++));
      } else if (isAt(i, j + 1) || !isAmong(placesNow, now, before.get(j))) {
        add(before.get(j++));
      } else {
        add(now.get(i++));
        add(before.get(j++));
      }
    }
    now.subList(i, now.size()).forEach(this::add);
    before.subList(j, before.size()).forEach(this::add);
  }

  /** Whether two are of the same place. */
  private boolean isAt(int i, int j) {
    return i < now.size()
        && j < before.size()
        && (isSame(now.get(i), before.get(j))
            || Place.of(now.get(i)).equals(Place.of(before.get(j))));
  }

  /** Whether the place of some mentions is one of others, which are gone through once at most. */
  private static boolean isAmong(
      Set<Place> places, List<List<Mention>> others, List<Mention> mentions) {
    if (places.isEmpty()) {
      others.forEach(each -> places.add(Place.of(each)));
    }
    return places.contains(Place.of(mentions));
  }

  private void add(List<Mention> mentions) {
    mentions.forEach(mention -> entities.add(mention.entity()));
  }

  /** Adds the entities of what differs within one document. */
  private void addBetween(List<Mention> one, List<Mention> other) {
    if (isSame(one, other)) {
      return;
    }
    int most = Math.min(one.size(), other.size());
    int first = 0;
    while (first < most && one.get(first).equals(other.get(first))) {
      first++;
    }
    int last = 0;
    while (last < most - first
        && one.get(one.size() - 1 - last).equals(other.get(other.size() - 1 - last))) {
      last++;
    }
    add(one.subList(first, one.size() - last));
    add(other.subList(first, other.size() - last));
  }

  @SuppressWarnings("ReferenceEquality") // what is the same need not be compared
  private static boolean isSame(List<Mention> one, List<Mention> other) {
    return one == other;
  }
}
