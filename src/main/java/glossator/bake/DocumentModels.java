package glossator.bake;

import glossator.catalogue.CatalogueView;
import glossator.edtf.Edtf;
import glossator.page.Html;
import glossator.page.PageView;
import glossator.page.PublishedView;
import java.lang.reflect.Method;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/**
 * Makes a JBake document of a page's view: the view's components under their names, and the
 * attributes JBake users know.
 */
final class DocumentModels {
  private DocumentModels() {}

  static DocumentModel of(PageView view, Optional<CatalogueView> catalogue) {
    DocumentModel model = new DocumentModel();
    for (Method accessor : Accessors.of(view.getClass())) {
      model.put(accessor.getName(), Accessors.value(accessor, view));
    }
    catalogue.ifPresent(told -> model.put("catalogue", told));
    model.setType(view.type());
    model.setStatus(ModelAttributes.Status.PUBLISHED);
    model.setUri(view.address());
    String up = "../".repeat((int) view.address().chars().filter(c -> c == '/').count());
    model.setRootPath(view instanceof PublishedView.Missing missing ? missing.rootPath() : up);
    model.setTags(view.imprint().tags().toArray(String[]::new));
    view.imprint()
        .date()
        .flatMap(Edtf::earliest)
        .ifPresent(day -> model.setDate(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())));
    model.putIfAbsent(ModelAttributes.BODY, body(view));
    return model;
  }

  private static Html body(PageView view) {
    if (view instanceof PageView.SectionPage page) {
      return page.section().body();
    }
    return view instanceof PageView.EntityPage page ? page.entity().body() : new Html("");
  }
}
