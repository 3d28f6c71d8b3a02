package glossator.serve;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The pages that are likely to be open: those that browsers asked for last. A page that has changed
 * is asked for again by whoever has it open, so that it stays among them. Used by several threads.
 */
final class AskedPages {
  /** Editors have a few pages open; making more of them first would keep these waiting. */
  private static final int MOST = 12;

  private final Set<String> addresses = new LinkedHashSet<>();

  /** A page was asked for. */
  synchronized void add(String address) {
    addresses.remove(address);
    addresses.add(address);
    if (addresses.size() > MOST) {
      addresses.remove(addresses.iterator().next());
    }
  }

  /** Their paths in the site. */
  synchronized Set<String> all() {
    return Set.copyOf(addresses);
  }
}
