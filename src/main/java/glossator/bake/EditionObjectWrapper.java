package glossator.bake;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultListAdapter;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import glossator.page.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows views to templates; finished HTML is not escaped again. */
final class EditionObjectWrapper extends DefaultObjectWrapper {
  static final Version SEMANTICS = Configuration.VERSION_2_3_34;

  EditionObjectWrapper() {
    super(SEMANTICS);
  }

  /** What views hold most of comes first. */
  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (value instanceof Html html) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
    }
    if (value instanceof Record record) {
      return new RecordModel(record, this);
    }
    return value instanceof List<?> list ? DefaultListAdapter.adapt(list, this) : super.wrap(value);
  }
}
