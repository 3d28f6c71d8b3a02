package glossator.page;

import glossator.model.Edition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where everything is in an edition, and was in those before. Addresses that are no more are
 * remembered, since views with them are: nothing that is shown leads there, but it may come back at
 * another place.
 */
final class AddressMemory {
  private List<Addresses.Place> places = List.of();
  private @Nullable Addresses addresses;
  private final Map<String, String> targets = new HashMap<>();
  private final Map<String, String> entities = new HashMap<>();
  private boolean moved;

  /** The addresses of an edition, the very ones of the last where nothing has come or gone. */
  Addresses of(Edition edition) {
    List<Addresses.Place> all = Addresses.places(edition, places);
    Addresses last = addresses;
    moved = false;
    if (last != null && all.equals(places)) {
      places = all;
      return last;
    }
    boolean sameText = last != null && Addresses.sameText(all, places);
    Addresses now =
        last != null && sameText ? last.withEntitiesOf(edition) : new Addresses(edition);
    moved = !agree(entities, now.entities()) || !(sameText || agree(targets, now.targets()));
    if (moved) {
      entities.clear();
      targets.clear();
    }
    entities.putAll(now.entities());
    if (!sameText || moved) {
      targets.putAll(now.targets());
    }
    places = all;
    addresses = now;
    return now;
  }

  private static boolean agree(Map<String, String> before, Map<String, String> now) {
    for (Map.Entry<String, String> each : now.entrySet()) {
      String last = before.get(each.getKey());
      if (last != null && !last.equals(each.getValue())) {
        return false;
      }
    }
    return true;
  }

  /** Whether anything in the last edition is elsewhere than in one before. */
  boolean hasMoved() {
    return moved;
  }

  /** How many addresses are remembered. */
  int size() {
    return targets.size() + entities.size();
  }
}
