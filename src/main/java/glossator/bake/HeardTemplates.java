package glossator.bake;

import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Locale;

/** Freemarker's configuration, which tells {@link PageReads} of each template that is asked for. */
final class HeardTemplates extends Configuration {

  HeardTemplates() {
    super(EditionObjectWrapper.SEMANTICS);
    // Whoever uses this says which templates have changed.
    setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
  }

  @Override
  public Template getTemplate(
      String name,
      Locale locale,
      Object customLookupCondition,
      String encoding,
      boolean parseAsFtl,
      boolean ignoreMissing)
      throws IOException {
    PageReads.template(name);
    return super.getTemplate(
        name, locale, customLookupCondition, encoding, parseAsFtl, ignoreMissing);
  }
}
