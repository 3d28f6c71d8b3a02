package glossator.bake;

import java.util.HashSet;
import java.util.Set;

/** Takes note of what the making of one page looks at beside the page's own view. */
final class PageReads {
  private static final ThreadLocal<PageReads> CURRENT = ThreadLocal.withInitial(PageReads::new);

  private final Set<String> templates = new HashSet<>();
  private final Set<String> frame = new HashSet<>();
  private boolean lists;

  /** Those of the page that this thread makes; begun anew for each. */
  static PageReads begin() {
    PageReads reads = new PageReads();
    CURRENT.set(reads);
    return reads;
  }

  /** A template was asked for, whether or not there is one. */
  static void template(String name) {
    CURRENT.get().templates.add(name.replaceFirst("^/+", ""));
  }

  /** A part of the frame was looked at, as {@link WatchedFrame} names it. */
  static void frame(String part) {
    CURRENT.get().frame.add(part);
  }

  /** JBake's lists of all documents were asked for. */
  static void list() {
    CURRENT.get().lists = true;
  }

  /** The names of the templates. */
  Set<String> templates() {
    return Set.copyOf(templates);
  }

  /** The parts of the frame. */
  Set<String> frame() {
    return Set.copyOf(frame);
  }

  /** Whether the page may show anything of any other. */
  boolean lists() {
    return lists;
  }
}
