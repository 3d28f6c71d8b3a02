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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The views of parts of an edition, for the next time. A view is made anew when the part that it
 * shows has changed, when an address in the edition is another one, and, where it shows anything of
 * other parts, when anything of these has changed but their bodies.
 */
public final class ViewMemory {
  private static final SourceText NOWHERE = new SourceText("", "");

  private final boolean kept;
  private volatile Map<String, Known> known = new ConcurrentHashMap<>();
  private volatile Map<String, Known> met = new ConcurrentHashMap<>();
  private final Map<String, PageView> pages = new ConcurrentHashMap<>();
  private final MentionIndex mentions = new MentionIndex();

  /** What is made of metadata alone. */
  private final Map<String, Object> shared = new ConcurrentHashMap<>();

  private List<Addresses.Place> places = List.of();
  private @Nullable Addresses addresses;
  private Map<String, String> byId = Map.of();
  private @Nullable Common common;
  private List<Entity> entities = List.of();
  private int generation;
  private boolean ended = true;

  private record Known(List<Object> inputs, Object view) {}

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
  }

  /** A memory that keeps nothing. */
  static ViewMemory none() {
    return new ViewMemory(false);
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
    if (!ended) {
      known.putAll(met); // what was begun is kept
    }
    List<Addresses.Place> all = Addresses.places(edition, places);
    Addresses now = addresses;
    if (now == null || !all.equals(places)) {
      now = new Addresses(edition);
      // Views that were begun may have been made with addresses of the edition before.
      moved(now.all(), !ended);
    }
    places = all;
    addresses = now;
    if (!sameLanguage(edition)) {
      known = new ConcurrentHashMap<>();
    }
    show(edition);
    return now;
  }

  private void moved(Map<String, String> now, boolean withBefore) {
    for (Map.Entry<String, String> before : byId.entrySet()) {
      if (!now.getOrDefault(before.getKey(), before.getValue()).equals(before.getValue())) {
        known = new ConcurrentHashMap<>();
        break;
      }
    }
    Map<String, String> all = new HashMap<>(withBefore ? byId : Map.of());
    all.putAll(now);
    byId = all;
  }

  private void show(Edition edition) {
    Common other = common(edition);
    List<Entity> all = List.copyOf(edition.entities().values());
    if (!other.equals(common) || !sameBesidesBodies(entities, all)) {
      generation++;
      shared.clear();
    }
    common = other;
    entities = all;
    mentions.update(edition);
    met = new ConcurrentHashMap<>();
    ended = false;
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

  @SuppressWarnings("ReferenceEquality") // what is the same need not be compared
  private static boolean sameBesidesBodies(List<Entity> before, List<Entity> now) {
    boolean same = before.size() == now.size();
    for (int i = 0; same && i < now.size(); i++) {
      same =
          before.get(i) == now.get(i) || withoutBody(before.get(i)).equals(withoutBody(now.get(i)));
    }
    return same;
  }

  /** An entity as its metadata has it. */
  public static Entity withoutBody(Entity entity) {
    return entity.withIdentity(entity.identity().withBody(List.of()).withSource(NOWHERE));
  }

  /** Ends the views of an edition; what was not met is forgotten, since it would be out of date. */
  void end() {
    known = met;
    ended = true;
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
    if (last == null || !last.inputs().equals(inputs)) {
      last = new Known(inputs, make.get());
    }
    met.put(key, last);
    return (T) last.view();
  }

  /** The index of the mentions of the edition whose views were begun. */
  MentionIndex mentions() {
    return mentions;
  }

  /**
   * Something that is made of metadata alone, and may be that of an edition before.
   *
   * @param key of it
   */
  @SuppressWarnings("unchecked") // a key has objects of one type
  <T> T common(String key, Supplier<T> make) {
    return (T) shared.computeIfAbsent(key, each -> make.get());
  }

  /** A view that shows something of other parts as well. */
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
