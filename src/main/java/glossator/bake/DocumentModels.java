package glossator.bake;

import glossator.catalogue.CatalogueView;
import glossator.edtf.Edtf;
import glossator.page.Html;
import glossator.page.PageView;
import glossator.page.PublishedView;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/**
 * Makes a JBake document of a page's view: the view's components under their names, and the
 * attributes JBake users know.
 */
final class DocumentModels {
  private static final Set<String> OF_RECORDS = Set.of("toString", "hashCode");

  /** Java looks for them anew each time that it is asked. */
  private static final ClassValue<List<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> view) {
          return Stream.of(view.getMethods())
              .filter(each -> each.getParameterCount() == 0 && !isInherited(each))
              .toList();
        }
      };

  private DocumentModels() {}

  private static boolean isInherited(Method method) {
    return method.getDeclaringClass() == Object.class || OF_RECORDS.contains(method.getName());
  }

  static DocumentModel of(PageView view, Optional<CatalogueView> catalogue) {
    DocumentModel model = new DocumentModel();
    for (Method accessor : ACCESSORS.get(view.getClass())) {
      model.put(accessor.getName(), read(accessor, view));
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

  private static Object read(Method accessor, PageView view) {
    try {
      return accessor.invoke(view);
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
