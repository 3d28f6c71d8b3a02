package glossator.bake;

import glossator.page.Site;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of the frame pages look at. Thousands of pages look at the same few, so that it is
 * found out once whether these are as they were. Used by several threads.
 */
final class FrameParts {
  private final Map<Set<String>, Set<String>> known = new ConcurrentHashMap<>();
  private final Map<Looked, Boolean> agreements = new ConcurrentHashMap<>();
  private Site.@Nullable Frame now;

  /** A frame, and parts of it; each is what it is. */
  private record Looked(Site.Frame frame, Set<String> parts) {
    @Override
    @SuppressWarnings("ReferenceEquality") // to look through them would take longer than to compare
    public boolean equals(@Nullable Object other) {
      return other instanceof Looked looked && looked.frame == frame && looked.parts == parts;
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(frame) + System.identityHashCode(parts);
    }
  }

  /**
   * Begins pages with a frame.
   *
   * @return the very one of last time where it is equal
   */
  Site.Frame begin(Site.Frame frame) {
    Site.Frame last = now;
    if (last != null && last.equals(frame)) {
      return last;
    }
    agreements.clear();
    now = frame;
    return frame;
  }

  /** Parts of a frame, the very ones of other pages where they are equal. */
  Set<String> shared(Set<String> parts) {
    return known.computeIfAbsent(parts, each -> each);
  }

  /**
   * Whether parts of a frame that was shown before are the same in the one of now.
   *
   * @param parts as {@link #shared} gave them
   */
  @SuppressWarnings("ReferenceEquality") // what is the same need not be compared
  boolean agree(Site.Frame before, Site.Frame frame, Set<String> parts) {
    return before == frame
        || agreements.computeIfAbsent(
            new Looked(before, parts), each -> WatchedFrame.agree(before, frame, parts));
  }
}
