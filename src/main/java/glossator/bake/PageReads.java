package glossator.bake;

import glossator.page.Site;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes note of what the making of one page looks at beside the page's own view. */
final class PageReads {
  private static final ThreadLocal<PageReads> CURRENT =
      ThreadLocal.withInitial(() -> new PageReads(null, Set.of()));

  private final Set<String> templates = new HashSet<>();
  private final Set<String> frame = new HashSet<>();
  private boolean lists;
  private final Set<Part> parts = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Site.@Nullable Frame around;

  /** Templates that were asked for before a part was begun, which it may use without asking. */
  private final Set<String> before;

  /** The template that the page was begun with; of no use to any part. */
  private @Nullable String own;

  private @Nullable PageReads whole;

  private PageReads(Site.@Nullable Frame around, Set<String> before) {
    this.around = around;
    this.before = before;
  }

  /**
   * What was looked at for a part of a page that stands on others too; templates that may have been
   * are among it.
   */
  record Part(Set<String> templates, Set<String> frame, boolean lists) {}

  /**
   * Those of the page that this thread makes; begun anew for each.
   *
   * @param frame that stands around it
   */
  static PageReads begin(Site.Frame frame) {
    PageReads reads = new PageReads(frame, Set.of());
    CURRENT.set(reads);
    return reads;
  }

  /** Those of a part of the page, until its {@link #end}. */
  static PageReads within() {
    PageReads whole = CURRENT.get();
    PageReads reads = new PageReads(whole.around, whole.known());
    reads.whole = whole;
    CURRENT.set(reads);
    return reads;
  }

  private Set<String> known() {
    Set<String> known = new HashSet<>(templates);
    known.remove(own);
    known.addAll(before);
    return known;
  }

  /** Ends a part; what was looked at for it, which was for the whole as well. */
  Part end() {
    Part part = new Part(Set.copyOf(known()), frame(), lists);
    PageReads outer = whole;
    if (outer != null) {
      whole = null;
      CURRENT.set(outer);
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

  /** The frame of the page that this thread makes; null where it makes none. */
  static Site.@Nullable Frame around() {
    return CURRENT.get().around;
  }

  /** A template was asked for, whether or not there is one. */
  static void template(String name) {
    int from = 0;
    while (from < name.length() && name.charAt(from) == '/') {
      from++;
    }
    PageReads reads = CURRENT.get();
    String plain = name.substring(from);
    if (reads.whole == null && reads.templates.isEmpty()) {
      reads.own = plain;
    }
    reads.templates.add(plain);
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
