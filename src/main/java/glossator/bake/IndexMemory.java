package glossator.bake;

import static java.nio.charset.StandardCharsets.UTF_8;

import glossator.model.Edition;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The search index that stands in a site, and that of the next. */
final class IndexMemory {
  private @Nullable Index standing;
  private @Nullable Index next;

  /** An edition that nobody else holds any more is not asked for again. */
  private record Index(WeakReference<Edition> edition, Set<String> files) {}

  /** Forgets the one that stands. */
  void forget() {
    standing = null;
  }

  /** The index that was put last stands. */
  void keep() {
    standing = next;
  }

  /** Whether the one that stands is that of this very edition. */
  boolean isOf(Edition edition) {
    Index known = standing;
    return known != null && known.edition().refersTo(edition);
  }

  /**
   * Puts the index of an edition into a site, or leaves it there.
   *
   * @param index gives its files, by their path in the site
   */
  void put(Edition edition, Supplier<Map<String, String>> index, SiteDraft draft)
      throws IOException {
    Index known = standing;
    if (known != null && isOf(edition)) {
      known.files().forEach(draft::keep);
      next = known;
    } else {
      Map<String, String> files = index.get();
      for (Map.Entry<String, String> file : files.entrySet()) {
        draft.put(file.getKey(), file.getValue().getBytes(UTF_8));
      }
      next = new Index(new WeakReference<>(edition), Set.copyOf(files.keySet()));
    }
  }
}
