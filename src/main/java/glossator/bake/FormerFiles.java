package glossator.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Files of a site as they were when it was last whole, as far as they have changed since. */
final class FormerFiles {
  /** Empty for a file that there was not. */
  private final Map<String, Optional<PageBytes>> former = new TreeMap<>();

  /**
   * Keeps what files hold that are about to change, for the first time since the site was whole.
   *
   * @param standing the sums of the files that there are
   * @param known what some of them hold; the others are read
   */
  void remember(
      Path site, Set<String> files, Map<String, String> standing, Map<String, PageBytes> known)
      throws IOException {
    for (String path : files) {
      if (!former.containsKey(path)) {
        PageBytes bytes = known.get(path);
        if (bytes == null && standing.containsKey(path)) {
          bytes = PageBytes.of(Files.readAllBytes(OutputFolder.within(site, path)));
        }
        former.put(path, Optional.ofNullable(bytes));
      }
    }
  }

  boolean isEmpty() {
    return former.isEmpty();
  }

  Set<String> files() {
    return Set.copyOf(former.keySet());
  }

  /** Puts them into a site; gives back those that there were not. */
  Set<String> restore(SiteDraft draft) throws IOException {
    Set<String> gone = new TreeSet<>();
    for (Map.Entry<String, Optional<PageBytes>> file : former.entrySet()) {
      if (file.getValue().isPresent()) {
        draft.put(file.getKey(), file.getValue().get());
      } else {
        gone.add(file.getKey());
      }
    }
    return gone;
  }

  void forget() {
    former.clear();
  }
}
