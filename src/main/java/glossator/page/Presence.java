package glossator.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Somebody who was at events: an entry, or a name for which the edition has none. */
final class Presence {
  private final String name;
  private final String sortKey;
  private final String address;
  private final int first;
  private final Map<String, Set<String>> roles = new LinkedHashMap<>();
  private final Map<String, Integer> sides = new LinkedHashMap<>();

  /**
   * @param first when they first were somewhere, as the number of the event in order of time
   */
  Presence(String name, String sortKey, String address, int first) {
    this.name = name;
    this.sortKey = sortKey;
    this.address = address;
    this.first = first;
  }

  void at(String event, String role, String side) {
    Set<String> known = roles.computeIfAbsent(event, id -> new LinkedHashSet<>());
    if (!role.isEmpty()) {
      known.add(role);
    }
    if (!side.isEmpty()) {
      sides.merge(side, 1, Integer::sum);
    }
  }

  /** At how many of some events they were. */
  int count(Set<String> events) {
    return (int) roles.keySet().stream().filter(events::contains).count();
  }

  /** The side on which they were most often, of two the first; empty when they had none. */
  String side() {
    return sides.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  PresenceView.Row row(List<String> events) {
    return new PresenceView.Row(name, address, events.stream().map(this::cell).toList());
  }

  private PresenceView.Cell cell(String event) {
    Set<String> known = roles.get(event);
    if (known == null) {
      return new PresenceView.Cell(false, "", "");
    }
    String full = String.join("; ", known);
    String role = ShortRole.of(full);
    return new PresenceView.Cell(true, role, role.equals(full) ? "" : full);
  }

  /** By the first event, then by name: those who came in together stand together. */
  static Comparator<Presence> inOrder() {
    return Comparator.comparingInt((Presence each) -> each.first)
        .thenComparing(each -> each.sortKey);
  }
}
