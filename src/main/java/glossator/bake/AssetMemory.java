package glossator.bake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts files that are no pages into a site, but for those that would be what they were. */
final class AssetMemory {
  /** A file that is younger than this, in ms, may change once more under the same time stamp. */
  private static final long YOUNG = 2_100;

  private Map<String, Copied> copied = Map.of();
  private Map<String, Copied> next = Map.of();

  /** What a file was made of: all that it holds. */
  private record Copied(List<Source> sources) {
    boolean isOld() {
      return sources.stream().allMatch(source -> source.stamp().old());
    }
  }

  /**
   * A file that was copied.
   *
   * @param path where it lies; null for one of the theme's own
   */
  private record Source(@Nullable Path path, Stamp stamp) {}

  private record Stamp(Instant changed, long size, @Nullable Object key, boolean old) {}

  private static final Stamp PROGRAM = new Stamp(Instant.EPOCH, 0, null, true);

  void forget() {
    copied = Map.of();
  }

  void keep() {
    copied = next;
  }

  /** Puts files into a site. */
  void copy(Map<String, Theme.Resource> files, SiteDraft draft) throws IOException {
    Map<String, Copied> made = new HashMap<>();
    for (Map.Entry<String, Theme.Resource> file : files.entrySet()) {
      String name = file.getKey();
      Copied now = of(file.getValue());
      if (now.isOld() && now.equals(copied.get(name))) {
        draft.keep(name);
      } else {
        try (InputStream in = AssetCopier.published(name, file.getValue()).open()) {
          draft.put(name, in.readAllBytes());
        }
      }
      made.put(name, now);
    }
    next = made;
  }

  private static Copied of(Theme.Resource file) throws IOException {
    if (!(file instanceof Bundles.Bundle bundle)) {
      return new Copied(List.of(source(file)));
    }
    List<Source> sources = new ArrayList<>();
    for (Bundles.Part part : bundle.parts()) {
      sources.add(source(part.file()));
    }
    return new Copied(sources);
  }

  private static Source source(Theme.Resource file) throws IOException {
    if (!(file instanceof AssetCopier.OwnFile own)) {
      return new Source(null, PROGRAM);
    }
    BasicFileAttributes attributes = Files.readAttributes(own.path(), BasicFileAttributes.class);
    Instant changed = attributes.lastModifiedTime().toInstant();
    boolean old = changed.plusMillis(YOUNG).isBefore(Instant.now());
    return new Source(own.path(), new Stamp(changed, attributes.size(), attributes.fileKey(), old));
  }
}
