package glossator.page;

import glossator.model.Bibliography;
import glossator.model.Connection;
import glossator.model.Edition;
import glossator.model.Entity;
import glossator.model.History;
import glossator.model.Imprint;
import glossator.model.Page;
import glossator.model.Settings;
import glossator.problem.SourceText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The views of parts of an edition, for the next time. A view is made anew when the part that it
 * shows has changed, when an address in the edition is another one, and when an entity that it
 * looked at has changed, but for its body.
 */
public final class ViewMemory {
  private static final SourceText NOWHERE = new SourceText("", "");

  /**
   * So many views for each address, and a few more, are kept; some of them are of no use any more.
   */
  private static final int PARTS = 4;

  private static final int FEW = 10_000;

  private final boolean kept;
  private volatile Map<String, Known> known = new ConcurrentHashMap<>();
  private final Map<String, PageView> pages = new ConcurrentHashMap<>();
  private final ViewReads reads = new ViewReads();
  private final MentionIndex mentions = new MentionIndex(reads);

  /** The keys of views by what they looked at; some of them may have looked there before. */
  private final Map<Object, Set<String>> readers = new ConcurrentHashMap<>();

  private final AddressMemory addresses = new AddressMemory();
  private final ListedEntries listed;
  private final SharedViews shared;
  private @Nullable Common common;
  private Map<String, Entity> entities = Map.of();
  private int generation;
  private @Nullable Shown shown;

  private record Known(List<Object> inputs, Object view, Collection<Object> reads) {
    /** The same, of what will never be again. */
    Known outdated() {
      return new Known(List.of(new Object()), view, reads);
    }
  }

  /** An edition, and the pages that it was begun for last. */
  private record Shown(Edition edition, Pages pages) {}

  /** What parts of an edition show of each other, beside the entities. */
  private record Common(
      Settings settings,
      List<Heading> documents,
      Map<String, List<Connection>> connections,
      Bibliography bibliography,
      Optional<History> history) {}

  private record Heading(String id, String title, Imprint imprint, Object more) {}

  /** A memory of nothing yet. */
  public ViewMemory() {
    this(true);
  }

  private ViewMemory(boolean kept) {
    this.kept = kept;
    this.listed = new ListedEntries(kept);
    this.shared = new SharedViews(kept);
  }

  /** A memory that keeps nothing. */
  static ViewMemory none() {
    return new ViewMemory(false);
  }

  /** Whether there will be a next time, for which it pays to gather what a view is made of. */
  boolean isKept() {
    return kept;
  }

  /** The pages of an edition, those of last time where it is the very same. */
  @SuppressWarnings("ReferenceEquality") // another one may be equal, and is shown in vain
  Pages pages(Edition edition, Supplier<Pages> make) {
    Shown last = shown;
    if (last == null || last.edition() != edition) {
      shown = null;
      last = new Shown(edition, make.get());
      shown = last;
    }
    return last.pages();
  }

  /**
   * Begins the views of an edition.
   *
   * @return where everything is in it
   */
  Addresses begin(Edition edition) {
    if (!kept) {
      mentions.update(edition);
      return new Addresses(edition);
    }
    Addresses now = addresses.of(edition);
    if (addresses.hasMoved()
        || known.size() > FEW + PARTS * addresses.size()
        || !sameLanguage(edition)) {
      forget();
    }
    show(edition);
    return now;
  }

  private void forget() {
    known = new ConcurrentHashMap<>();
    readers.clear();
    listed.forget();
  }

  private void show(Edition edition) {
    Common other = common(edition);
    Map<String, Entity> all = new LinkedHashMap<>(edition.entities());
    Set<Object> changed = changed(entities, all);
    boolean same = other.equals(common);
    if (!same) {
      shared.forget();
    }
    shared.begin(changed, entities, all);
    if (!same || !sameOrder(entities.keySet(), all.keySet(), changed)) {
      generation++;
      listed.forget();
    }
    changed.addAll(mentions.update(edition));
    changed.forEach(this::outdate);
    listed.begin(changed, entities, all);
    common = other;
    entities = all;
  }

  /** Has the views made anew that looked at something. */
  private void outdate(Object part) {
    Set<String> keys = readers.remove(part);
    if (keys != null) {
      keys.forEach(key -> known.computeIfPresent(key, (same, view) -> view.outdated()));
    }
  }

  private boolean sameLanguage(Edition edition) {
    Common last = common;
    return last != null && last.settings().language().equals(edition.settings().language());
  }

  private static Common common(Edition edition) {
    List<Heading> documents = new ArrayList<>();
    edition
        .sections()
        .forEach(each -> documents.add(new Heading(each.id(), each.title(), each.imprint(), "")));
    documents.add(heading(edition.titlePage(), ""));
    edition.pages().forEach(page -> documents.add(heading(page, "")));
    edition
        .strands()
        .forEach(
            each -> documents.add(heading(each.page(), List.of(each.summary(), each.touches()))));
    return new Common(
        edition.settings(),
        documents,
        edition.connections(),
        edition.bibliography(),
        edition.history());
  }

  private static Heading heading(Page page, Object more) {
    return new Heading(page.id(), page.title(), page.imprint(), more);
  }

  /** The ids of entities that have come or gone, or changed but for their bodies. */
  @SuppressWarnings("ReferenceEquality") // what is the same need not be compared
  private static Set<Object> changed(Map<String, Entity> before, Map<String, Entity> now) {
    Set<Object> changed = new HashSet<>();
    now.forEach(
        (id, entity) -> {
          Entity last = before.get(id);
          if (last != entity && (last == null || !withoutBody(last).equals(withoutBody(entity)))) {
            changed.add(id);
          }
        });
    before.keySet().stream().filter(id -> !now.containsKey(id)).forEach(changed::add);
    return changed;
  }

  /** Whether all others follow each other as before. */
  private static boolean sameOrder(Set<String> before, Set<String> now, Set<Object> but) {
    Iterator<String> last = before.iterator();
    for (String id : now) {
      if (!but.contains(id)) {
        String other = last.next();
        while (but.contains(other)) {
          other = last.next();
        }
        if (!other.equals(id)) {
          return false;
        }
      }
    }
    return true;
  }

  /** An entity as its metadata has it. */
  public static Entity withoutBody(Entity entity) {
    return entity.withIdentity(entity.identity().withBody(List.of()).withSource(NOWHERE));
  }

  /**
   * A view that depends on what it is made of and on addresses.
   *
   * @param key of the part that it shows
   * @param inputs what it is made of
   */
  @SuppressWarnings("unchecked") // a key has views of one type
  <T> T view(String key, List<Object> inputs, Supplier<T> make) {
    if (!kept) {
      return make.get();
    }
    @Nullable Known last = known.get(key);
    if (last != null && last.inputs().equals(inputs)) {
      reads.noteAll(last.reads());
      return (T) last.view();
    }
    ViewReads.Made<T> made = reads.during(make);
    // The very one of last time need not be compared again by those who show it.
    T view = last != null && made.view().equals(last.view()) ? (T) last.view() : made.view();
    known.put(key, new Known(inputs, view, made.reads()));
    for (Object part : made.reads()) {
      readers.computeIfAbsent(part, each -> ConcurrentHashMap.newKeySet()).add(key);
    }
    return view;
  }

  /** Takes note of what the views that are being made look at. */
  ViewReads reads() {
    return reads;
  }

  /** The entries of indexes, and cards. */
  ListedEntries listed() {
    return listed;
  }

  /** What is made of many entities at once. */
  SharedViews shared() {
    return shared;
  }

  /** The index of the mentions of the edition whose views were begun. */
  MentionIndex mentions() {
    return mentions;
  }

  /**
   * A view that shows something of other parts as well; of entities, what {@link #reads} is told
   * of.
   */
  <T> T viewAmongOthers(String key, List<Object> inputs, Supplier<T> make) {
    List<Object> all = new ArrayList<>(inputs);
    all.add(generation);
    return view(key, all, make);
  }

  /** A page, the very one of last time where it is equal to it. */
  PageView same(PageView page) {
    PageView last = pages.get(page.address());
    if (last != null && page.equals(last)) {
      return last;
    }
    pages.put(page.address(), page);
    return page;
  }
}
