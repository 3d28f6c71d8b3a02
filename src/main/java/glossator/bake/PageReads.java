package glossator.bake;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes note of what the making of one page looks at beside the page's own view. */
final class PageReads {
  private static final ThreadLocal<PageReads> CURRENT = ThreadLocal.withInitial(PageReads::new);

  private final Set<String> templates = new HashSet<>();
  private final Set<String> frame = new HashSet<>();
  private boolean lists;
  private final Set<Part> parts = Collections.newSetFromMap(new IdentityHashMap<>());
  private @Nullable PageReads whole;

  /** What was looked at for a part of a page that stands on others too. */
  record Part(Set<String> templates, Set<String> frame, boolean lists) {}

  /** Those of the page that this thread makes; begun anew for each. */
  static PageReads begin() {
    PageReads reads = new PageReads();
    CURRENT.set(reads);
    return reads;
  }

  /** Those of a part of the page, until its {@link #end}. */
  static PageReads within() {
    PageReads reads = new PageReads();
    reads.whole = CURRENT.get();
    CURRENT.set(reads);
    return reads;
  }

  /** Ends a part; what was looked at for it, which was for the whole as well. */
  Part end() {
    Part part = new Part(templates(), frame(), lists);
    PageReads around = whole;
    if (around != null) {
      whole = null;
      CURRENT.set(around);
      again(part);
    }
    return part;
  }

  /** A part that was made for another page stands on this one too. */
  static void again(Part part) {
    PageReads reads = CURRENT.get();
    if (reads.parts.add(part)) {
      reads.templates.addAll(part.templates());
      reads.frame.addAll(part.frame());
      reads.lists |= part.lists();
    }
  }

  /** A template was asked for, whether or not there is one. */
  static void template(String name) {
    int from = 0;
    while (from < name.length() && name.charAt(from) == '/') {
      from++;
    }
    CURRENT.get().templates.add(name.substring(from));
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
