package glossator.bake;

import freemarker.ext.beans.GenericObjectModel;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * A record as templates see it. Nearly all that they ask for are components, for which Freemarker
 * would look into the class and check at each call who asks; whatever else a record has, Freemarker
 * finds as it does with any object.
 */
final class RecordModel
    implements TemplateHashModelEx,
        MethodCallAwareTemplateHashModel,
        TemplateScalarModel,
        AdapterTemplateModel,
        WrapperTemplateModel {
  private final Record record;
  private final EditionObjectWrapper wrapper;

  RecordModel(Record record, EditionObjectWrapper wrapper) {
    this.record = record;
    this.wrapper = wrapper;
  }

  private GenericObjectModel object() {
    return new GenericObjectModel(record, wrapper);
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    Method accessor = Accessors.ofComponents(record.getClass()).get(key);
    return accessor == null ? object().get(key) : wrapper.wrap(Accessors.value(accessor, record));
  }

  @Override
  public @Nullable TemplateModel getBeforeMethodCall(String key)
      throws TemplateModelException, ShouldNotBeGetAsMethodException {
    return object().getBeforeMethodCall(key);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public int size() {
    return object().size();
  }

  @Override
  public TemplateCollectionModel keys() {
    return object().keys();
  }

  @Override
  public TemplateCollectionModel values() throws TemplateModelException {
    return object().values();
  }

  @Override
  public String getAsString() {
    return record.toString();
  }

  @Override
  public Object getAdaptedObject(Class<?> hint) {
    return record;
  }

  @Override
  public Object getWrappedObject() {
    return record;
  }
}
