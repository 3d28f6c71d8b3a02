package glossator.bake;

import glossator.catalogue.CatalogueView;
import glossator.page.PageView;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;

/** JBake's lists of documents, made when a template asks for one, which few do. */
final class ListedDocuments extends MemoryStore {
  private List<PageView> pages = List.of();
  private Function<PageView, Optional<CatalogueView>> catalogue = page -> Optional.empty();
  private @Nullable MemoryStore made;

  ListedDocuments() {
    super(List.of());
  }

  /** Sets what there is to list. */
  synchronized void show(List<PageView> all, Function<PageView, Optional<CatalogueView>> told) {
    pages = all;
    catalogue = told;
    made = null;
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType) {
    PageReads.list();
    return all().getAllContent(docType);
  }

  private synchronized MemoryStore all() {
    MemoryStore known = made;
    if (known == null) {
      known =
          new MemoryStore(
              pages.stream().map(page -> DocumentModels.of(page, catalogue.apply(page))).toList());
      made = known;
    }
    return known;
  }
}
