package glossator.bake;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The next site while it is being made: only what differs from the one that stands is written, and
 * nothing of it is seen before it is published. Used by several threads; for whoever has the lock
 * of the folder.
 */
final class SiteDraft implements AutoCloseable {
  /** A file of as many bytes is not read again when it changes. */
  private static final int MANY = 1 << 20;

  /** Stands for the sum of a file that is not summed before the list of all files is made. */
  private static final String UNSUMMED = "";

  private final OutputFolder output;
  private final StagedSite stage;
  private final Map<String, String> standing;
  private final Map<String, String> sums = new ConcurrentHashMap<>();
  private final Set<String> written = ConcurrentHashMap.newKeySet();
  private final Map<String, PageBytes> voluminous = new ConcurrentHashMap<>();
  private final Map<String, PageBytes> before;

  /**
   * @param standing the sums of the files that stand, by their path; none when all are to be made
   * @param before what those of them hold that are too long to be read, or summed, each time
   */
  SiteDraft(OutputFolder output, Map<String, String> standing, Map<String, PageBytes> before)
      throws IOException {
    this.output = output;
    this.standing = standing;
    this.before = before;
    this.stage = output.stage();
  }

  /** Puts a file into the site. */
  void put(String path, byte[] bytes) throws IOException {
    put(path, PageBytes.of(bytes));
  }

  /** The same, of one in pieces. */
  void put(String path, PageBytes bytes) throws IOException {
    PageBytes last = standing.containsKey(path) ? before.get(path) : null;
    if (last != null && bytes.hasPiecesOf(last)) {
      keep(path);
      return;
    }
    boolean many = bytes.size() >= MANY;
    String sum = many && last != null ? UNSUMMED : bytes.sum();
    sums.put(path, sum);
    if (many) {
      voluminous.put(path, bytes);
    }
    if (sum.equals(UNSUMMED) || !sum.equals(standing.get(path))) {
      stage.write(path, bytes, sum);
      written.add(path);
    }
  }

  /** Sums what was not summed while somebody waited for it. */
  private void sumAll() {
    Map<String, PageBytes> contents = new HashMap<>(before);
    contents.putAll(voluminous);
    contents.forEach(
        (path, bytes) -> {
          if (UNSUMMED.equals(sums.get(path))) {
            sums.put(path, bytes.sum());
          }
        });
  }

  /** Leaves a file as it stands. */
  void keep(String path) {
    String sum = standing.get(path);
    if (sum == null) {
      throw new IllegalStateException(path + " does not stand");
    }
    sums.put(path, sum);
  }

  /** The files that differ from those that stand, by their path. */
  Set<String> written() {
    return Set.copyOf(written);
  }

  /**
   * Puts what is made so far in its places, and takes some files away; the list of all files stays
   * as it is.
   */
  void publishPart(Set<String> gone) throws IOException {
    output.amend(written, gone);
  }

  /** Whether a file was put into the site, or left. */
  boolean has(String path) {
    return sums.containsKey(path);
  }

  /**
   * Adds the sums of the files of this site, and of those that were put into it and are too long to
   * be read again what they hold.
   */
  void addTo(Map<String, String> all, Map<String, PageBytes> contents) {
    all.putAll(sums);
    addTo(contents);
  }

  /** The same where the sums of all files that stand are there already. */
  void addWrittenTo(Map<String, String> all, Map<String, PageBytes> contents) {
    written.forEach(path -> all.put(path, Objects.requireNonNull(sums.get(path))));
    addTo(contents);
  }

  private void addTo(Map<String, PageBytes> contents) {
    contents.keySet().removeAll(written);
    contents.putAll(voluminous);
  }

  /**
   * Puts the site in the place of the one that stands: as a whole when that is not known, else file
   * by file.
   *
   * @param listed whether the list of all files fits those that stand
   * @return the files that differ, by their path
   */
  Set<String> publish(boolean listed) throws IOException {
    Set<String> differing = new TreeSet<>(written);
    sumAll();
    if (standing.isEmpty()) {
      differing.removeIf(stage::isAsBefore);
      output.sums().keySet().stream().filter(path -> !has(path)).forEach(differing::add);
      stage.seal(sums);
      output.swap();
      return differing;
    }
    Set<String> gone = new TreeSet<>(standing.keySet());
    gone.removeAll(sums.keySet());
    differing.addAll(gone);
    if (!differing.isEmpty() || !listed) {
      stage.seal(sums);
      output.amend(written, gone);
      output.amend(List.of(Manifest.FILE), List.of());
    }
    return differing;
  }

  @Override
  public void close() {
    output.clear();
  }
}
