package glossator.bake;

import glossator.page.Site;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells which pages would be what they were in the last build, and takes note of what they are made
 * of for the next. Used by several threads.
 */
final class PageOrigins {
  private final BakedPages last;
  private final Site.Frame frame;
  private final Map<String, BakedPages.Origin> origins = new ConcurrentHashMap<>();
  private final Map<Set<String>, Set<String>> shared = new ConcurrentHashMap<>();
  private final Map<Set<String>, Boolean> same = new ConcurrentHashMap<>();

  /**
   * @param last with the templates and the configuration of now
   * @param frame of now
   */
  PageOrigins(BakedPages last, Site.Frame frame) {
    this.last = last;
    this.frame = frame;
  }

  /**
   * Whether a page would be what it was; then it is noted for the next build too.
   *
   * @param sum of what it is made of; empty when that cannot be known
   */
  boolean keeps(String address, Optional<String> sum) {
    BakedPages.Origin origin = last.origins().get(address);
    if (origin == null
        || !sum.equals(Optional.of(origin.sum()))
        || !same.computeIfAbsent(origin.parts(), this::isSame)) {
      return false;
    }
    origins.put(address, origin);
    return true;
  }

  private boolean isSame(Set<String> parts) {
    return parts.stream()
        .allMatch(
            part -> {
              String known = last.frame().get(part);
              return known != null && sum(part).equals(Optional.of(known));
            });
  }

  private Optional<String> sum(String part) {
    return ViewSum.of(WatchedFrame.part(frame, part));
  }

  /** Takes note of a page that was made. */
  void add(String address, Optional<String> sum, PageReads reads) {
    if (sum.isPresent() && !reads.lists()) {
      Set<String> parts = shared.computeIfAbsent(reads.frame(), each -> each);
      origins.put(address, new BakedPages.Origin(sum.get(), parts));
    }
  }

  /** What all pages were made of; without those that look at what cannot be known. */
  BakedPages all() {
    Map<String, String> sums = new TreeMap<>();
    for (BakedPages.Origin origin : origins.values()) {
      for (String part : origin.parts()) {
        if (!sums.containsKey(part)) {
          sum(part).ifPresent(sum -> sums.put(part, sum));
        }
      }
    }
    return new BakedPages(new TreeMap<>(origins), sums);
  }
}
