package glossator.catalogue;

import glossator.model.Edition;
import glossator.model.Entity;
import glossator.model.Section;
import glossator.model.Settings;
import glossator.page.PageView;
import glossator.page.ViewMemory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was told of pages, for the next time: it is the same for the same page. */
public final class CatalogueMemory {
  private final Map<String, Told> known = new ConcurrentHashMap<>();
  private @Nullable Settings settings;
  private List<String> sections = List.of();

  private record Told(PageView page, Optional<Entity> entity, CatalogueView view) {}

  /** Begins the catalogue of an edition. */
  void begin(Edition edition) {
    List<String> ids = edition.sections().stream().map(Section::id).toList();
    if (!edition.settings().equals(settings) || !ids.equals(sections)) {
      known.clear();
    }
    settings = edition.settings();
    sections = ids;
  }

  /** What there is to tell of a page. */
  CatalogueView of(PageView page, Edition edition, Function<PageView, CatalogueView> make) {
    Optional<Entity> entity =
        page instanceof PageView.EntityPage entry
            ? Optional.ofNullable(edition.entities().get(entry.entity().id()))
            : Optional.empty();
    Told last = known.get(page.address());
    if (last != null && isUnchanged(last, page, entity)) {
      return last.view();
    }
    boolean same = last != null && last.page().equals(page) && isSame(last.entity(), entity);
    CatalogueView view = last != null && same ? last.view() : make.apply(page);
    known.put(page.address(), new Told(page, entity, view));
    return view;
  }

  @SuppressWarnings("ReferenceEquality") // as it is for nearly all pages
  private static boolean isUnchanged(Told last, PageView page, Optional<Entity> entity) {
    return last.page() == page && last.entity().orElse(null) == entity.orElse(null);
  }

  @SuppressWarnings("ReferenceEquality") // what is the same need not be compared
  private static boolean isSame(Optional<Entity> before, Optional<Entity> now) {
    if (before.isEmpty() || now.isEmpty()) {
      return before.isPresent() == now.isPresent();
    }
    return before.get() == now.get()
        || ViewMemory.withoutBody(before.get()).equals(ViewMemory.withoutBody(now.get()));
  }
}
