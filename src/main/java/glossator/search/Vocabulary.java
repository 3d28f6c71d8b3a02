package glossator.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of an edition: every token is understood once, however often it occurs. */
final class Vocabulary {
  private final Map<String, List<Reading>> readings = new HashMap<>();
  private final Map<String, WordGroup> groups = new HashMap<>();
  private final Stemming stemming;

  Vocabulary(Stemming stemming) {
    this.stemming = stemming;
  }

  /**
   * What a token can be found as.
   *
   * @param form its number in the group
   */
  record Reading(WordGroup group, int form) {}

  /** The readings of a token as it is written. */
  List<Reading> readings(String token) {
    List<Reading> known = readings.get(token);
    if (known == null) {
      known = read(token);
      readings.put(token, known);
    }
    return known;
  }

  private List<Reading> read(String token) {
    List<Reading> all = new ArrayList<>(1);
    for (String key : Keys.of(token)) {
      String form = Folding.fold(key);
      if (!form.isEmpty()) {
        WordGroup group = groups.computeIfAbsent(stemming.stem(key), WordGroup::new);
        group.writtenAs(key);
        all.add(new Reading(group, group.form(form)));
      }
    }
    return List.copyOf(all);
  }

  /** All groups, in no order. */
  Collection<WordGroup> groups() {
    return groups.values();
  }
}
