package glossator.check;

import glossator.read.Metadata;
import java.util.List;
import java.util.Optional;

/** Finds where a value of metadata is written. */
final class MetadataPlaces {
  private MetadataPlaces() {}

  /**
   * The offset of the value that a path leads to. Where a single value stands for a list of one, or
   * for a record of one key, the path leads through it; a path that leads nowhere ends at the last
   * value that it found.
   *
   * @param metadata of a document
   * @param path keys, and numbers from 0 for the values of a list
   */
  static int offset(Metadata metadata, List<Object> path) {
    Metadata at = metadata;
    for (Object step : path) {
      Optional<Metadata> next = step(at, step);
      if (next.isEmpty()) {
        break;
      }
      at = next.get();
    }
    return at.span().start();
  }

  private static Optional<Metadata> step(Metadata from, Object step) {
    if (from instanceof Metadata.Mapping mapping && step instanceof String key) {
      return Optional.ofNullable(mapping.entries().get(key)).map(Metadata.Entry::value);
    }
    if (from instanceof Metadata.Sequence list && step instanceof Integer index) {
      return index < list.values().size()
          ? Optional.of(list.values().get(index))
          : Optional.empty();
    }
    boolean single = step instanceof Integer index && index == 0;
    return single ? Optional.of(from) : Optional.empty();
  }
}
