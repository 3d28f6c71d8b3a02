package glossator.bake;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jbake.app.ContentStore;
import org.jbake.template.ModelExtractors;
import org.jbake.template.NoModelExtractorException;
import org.jspecify.annotations.Nullable;

/**
 * What a template sees at its top: the model, and JBake's lists of documents ({@code
 * published_persons}) when asked for.
 */
final class ModelHash implements TemplateHashModel {
  private static final Set<String> CLOSED = Set.of("db", "data");

  private final Map<String, Object> values;
  private final SimpleHash model;

  /** What was shown of it; a template asks for its page’s document hundreds of times. */
  private final Map<String, TemplateModel> shown = new HashMap<>();

  private final ContentStore store;
  private final ObjectWrapper wrapper;

  ModelHash(Map<String, Object> values, ContentStore store, ObjectWrapper wrapper) {
    this.values = values;
    this.model = new SimpleHash(values, wrapper);
    this.store = store;
    this.wrapper = wrapper;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    TemplateModel before = shown.get(key);
    if (before != null) {
      return before;
    }
    ModelExtractors extractors = ModelExtractors.getInstance();
    if (values.containsKey(key) || CLOSED.contains(key) || !extractors.containsKey(key)) {
      TemplateModel value = model.get(key);
      if (value != null) {
        shown.put(key, value);
      }
      return value;
    }
    try {
      Object extracted = extractors.extractAndTransform(store, key, values, (name, value) -> value);
      return wrapper.wrap(extracted);
    } catch (NoModelExtractorException impossible) {
      throw new TemplateModelException(impossible);
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
