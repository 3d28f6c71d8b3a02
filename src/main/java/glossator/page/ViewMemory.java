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
  private Map<String, Known> known = new HashMap<>();
  private Map<String, Known> met = new ConcurrentHashMap<>();
  private Map<String, PageView> pages = Map.of();
  private Map<String, String> addresses = Map.of();
  private @Nullable Common common;
  private List<Entity> entities = List.of();
  private int generation;

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

  /** Begins the views of an edition. */
  void begin(Edition edition, Addresses now) {
    if (!kept) {
      return;
    }
    Map<String, String> others = now.all();
    boolean moved =
        addresses.entrySet().stream()
            .anyMatch(
                each ->
                    !others.getOrDefault(each.getKey(), each.getValue()).equals(each.getValue()));
    if (moved || !sameLanguage(edition)) {
      known = new HashMap<>();
    }
    addresses = others;
    Common other = common(edition);
    List<Entity> all = List.copyOf(edition.entities().values());
    if (!other.equals(common) || !sameBesidesBodies(entities, all)) {
      generation++;
    }
    common = other;
    entities = all;
    met = new ConcurrentHashMap<>();
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
    Known last = known.get(key);
    if (last == null || !last.inputs().equals(inputs)) {
      last = new Known(inputs, make.get());
    }
    met.put(key, last);
    return (T) last.view();
  }

  /** A view that shows something of other parts as well. */
  <T> T viewAmongOthers(String key, List<Object> inputs, Supplier<T> make) {
    List<Object> all = new ArrayList<>(inputs);
    all.add(generation);
    return view(key, all, make);
  }

  /** Pages, each the very one of last time where it is equal to it. */
  List<PageView> same(List<PageView> all) {
    List<PageView> same = new ArrayList<>(all.size());
    Map<String, PageView> next = new HashMap<>(pages);
    for (PageView page : all) {
      PageView last = pages.get(page.address());
      PageView chosen = page.equals(last) ? last : page;
      same.add(chosen);
      next.put(page.address(), chosen);
    }
    pages = next;
    return same;
  }
}
