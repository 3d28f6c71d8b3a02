package glossator.bind;

import glossator.model.Mention;
import glossator.model.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Between the mentions of all documents and those of the last time: the entities whose mentions may
 * be others, or in another order. Documents are paired from both ends and by their place; where
 * pairs are the same but for a few mentions, only those count.
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
    now.forEach(mentions -> placesNow.add(Place.of(mentions)));
    before.forEach(mentions -> placesBefore.add(Place.of(mentions)));
  }

  /**
   * Looks for what differs.
   *
   * @param now the mentions of each document that has some, in their order
   * @param before those of the last time
   */
  static Set<String> entities(List<List<Mention>> now, List<List<Mention>> before) {
    int most = Math.min(now.size(), before.size());
    int first = 0;
    while (first < most && isSame(now.get(first), before.get(first))) {
      first++;
    }
    int last = 0;
    while (last < most - first
        && isSame(now.get(now.size() - 1 - last), before.get(before.size() - 1 - last))) {
      last++;
    }
    MentionDifference difference =
        new MentionDifference(
            now.subList(first, now.size() - last), before.subList(first, before.size() - last));
    difference.walk();
    return difference.entities;
  }

  /** Goes through both, side by side; what has no counterpart at its place is added whole. */
  private void walk() {
    int i = 0;
    int j = 0;
    while (i < now.size() && j < before.size()) {
      if (isAt(now, i, before, j)) {
        addBetween(now.get(i++), before.get(j++));
        continue;
      }
      boolean come = !placesBefore.contains(Place.of(now.get(i))) || isAt(now, i + 1, before, j);
      boolean gone =
          !come && (!placesNow.contains(Place.of(before.get(j))) || isAt(now, i, before, j + 1));
      if (!gone) {
        add(now.get(i++));
      }
      if (!come) {
        add(before.get(j++));
      }
    }
    now.subList(i, now.size()).forEach(this::add);
    before.subList(j, before.size()).forEach(this::add);
  }

  private static boolean isAt(List<List<Mention>> some, int i, List<List<Mention>> others, int j) {
    return i < some.size()
        && j < others.size()
        && Place.of(some.get(i)).equals(Place.of(others.get(j)));
  }

  private void add(List<Mention> mentions) {
    mentions.forEach(mention -> entities.add(mention.entity()));
  }

  /** Adds the entities of what differs within one document. */
  @SuppressWarnings("ReferenceEquality") // what is the same need not be compared
  private void addBetween(List<Mention> one, List<Mention> other) {
    if (one == other) {
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
  private static boolean isSame(List<Mention> now, List<Mention> before) {
    return now == before || now.equals(before);
  }
}
