package glossator.bake;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import glossator.page.Html;

/** Shows views to templates; finished HTML is not escaped again. */
final class EditionObjectWrapper extends DefaultObjectWrapper {
  static final Version SEMANTICS = Configuration.VERSION_2_3_34;

  EditionObjectWrapper() {
    super(SEMANTICS);
  }

  @Override
  protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
    return value instanceof Html html
        ? HTMLOutputFormat.INSTANCE.fromMarkup(html.markup())
        : super.handleUnknownType(value);
  }
}
