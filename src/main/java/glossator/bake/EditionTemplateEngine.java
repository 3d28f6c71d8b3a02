package glossator.bake;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import glossator.page.Site;
import glossator.problem.ProblemSink;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jbake.app.ContentStore;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * Freemarker as JBake's template engine, with the settings that its manual recommends: HTML
 * escaping in every template, errors thrown and not printed into pages, no access to classes. One
 * engine serves all threads.
 */
final class EditionTemplateEngine extends AbstractTemplateEngine {
  private final Configuration freemarker;
  private final ObjectWrapper wrapper = new EditionObjectWrapper();
  private final TemplateTexts texts = new TemplateTexts();

  EditionTemplateEngine(SiteConfiguration site, ContentStore store, ProblemSink problems)
      throws IOException {
    this(
        site,
        store,
        problems,
        new Configuration(EditionObjectWrapper.SEMANTICS),
        new OncePerSite(false));
  }

  /**
   * @param freemarker as it is made, without any setting
   * @param once for what templates make once
   */
  EditionTemplateEngine(
      SiteConfiguration site,
      ContentStore store,
      ProblemSink problems,
      Configuration freemarker,
      OncePerSite once)
      throws IOException {
    super(site.jbake(), store);
    this.freemarker = freemarker;
    freemarker.setTemplateLoader(loader(site, problems));
    freemarker.setDefaultEncoding("UTF-8");
    freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
    freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    freemarker.setLogTemplateExceptions(false);
    freemarker.setWrapUncheckedExceptions(true);
    freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    freemarker.setLocalizedLookup(false);
    freemarker.setLazyImports(true);
    freemarker.setLocale(Locale.forLanguageTag(String.valueOf(config.get("edition.language"))));
    freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
    freemarker.setNumberFormat("computer");
    freemarker.setBooleanFormat("c");
    freemarker.setObjectWrapper(wrapper);
    freemarker.setSharedVariable(OncePerSite.NAME, once);
    freemarker.setSharedVariable(OncePerSite.KEPT, once.kept());
  }

  /** The edition's own templates come before the theme's of the same name. */
  private static TemplateLoader loader(SiteConfiguration site, ProblemSink problems)
      throws IOException {
    List<TemplateLoader> loaders = new ArrayList<>();
    if (Files.isDirectory(site.templates())) {
      loaders.add(new TemplateFiles(site, problems));
    }
    ClassTemplateLoader theme =
        new ClassTemplateLoader(EditionTemplateEngine.class, Theme.TEMPLATES);
    // From the jar that is open: by now another may lie in its place.
    theme.setURLConnectionUsesCaches(true);
    loaders.add(theme);
    return new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
  }

  /** A frame as its templates see it, which {@link PageReads} hears of. */
  Object watched(Site.Frame frame) throws RenderingException {
    try {
      return WatchedFrame.of(frame, wrapper);
    } catch (TemplateModelException e) {
      throw new RenderingException(e);
    }
  }

  /** The texts of its templates. */
  TemplateTexts texts() {
    return texts;
  }

  @Override
  public void renderDocument(TemplateModel model, String templateName, Writer writer)
      throws RenderingException {
    try {
      freemarker.getTemplate(templateName).process(new ModelHash(model, db, wrapper), writer);
    } catch (IOException | TemplateException | StackOverflowError e) {
      throw new RenderingException(e);
    }
  }
}
