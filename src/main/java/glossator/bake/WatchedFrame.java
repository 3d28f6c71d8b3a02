package glossator.bake;

import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import glossator.page.Site;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every page shows of the whole, as templates see it; {@link PageReads} hears which parts of
 * it are looked at. A part is named by the way to it, as in {@code kinds/0/address}; the length of
 * a list is {@code kinds/size}, and the whole is the empty name.
 */
final class WatchedFrame {
  private static final String SIZE = "size";

  private final ObjectWrapper wrapper;

  private WatchedFrame(ObjectWrapper wrapper) {
    this.wrapper = wrapper;
  }

  /** A frame for the template of one page. */
  static TemplateModel of(Site.Frame frame, ObjectWrapper wrapper) throws TemplateModelException {
    TemplateHashModelEx plain = (TemplateHashModelEx) wrapper.wrap(frame);
    return new WatchedFrame(wrapper).new WatchedRecord("", frame, plain);
  }

  /** Whether two frames are the same in some of their parts. */
  static boolean agree(Site.Frame one, Site.Frame other, Set<String> parts) {
    return parts.stream().allMatch(part -> Objects.equals(part(one, part), part(other, part)));
  }

  /** A part of a frame by its name; null where there is none. */
  static @Nullable Object part(Site.Frame frame, String name) {
    Object part = frame;
    for (String step : name.isEmpty() ? new String[0] : name.split("/")) {
      if (part instanceof List<?> list) {
        part = step.equals(SIZE) ? list.size() : at(list, Integer.parseInt(step));
      } else if (part != null) {
        Object whole = part;
        part = component(whole, step).map(each -> Accessors.value(each, whole)).orElse(null);
      }
    }
    return part;
  }

  private static @Nullable Object at(List<?> list, int place) {
    return place < list.size() ? list.get(place) : null;
  }

  private static Optional<Method> component(Object record, String name) {
    return Optional.ofNullable(Accessors.ofComponents(record.getClass()).get(name));
  }

  private @Nullable TemplateModel model(String name, Object part) throws TemplateModelException {
    TemplateModel plain = wrapper.wrap(part);
    if (part instanceof Record && plain instanceof TemplateHashModelEx hash) {
      return new WatchedRecord(name, part, hash);
    }
    if (part instanceof List<?> list && plain instanceof TemplateSequenceModel) {
      return new WatchedList(name, list);
    }
    PageReads.frame(name);
    return plain;
  }

  private static String join(String name, Object step) {
    return name.isEmpty() ? String.valueOf(step) : name + "/" + step;
  }

  /** A record; whoever asks for more than a component looks at all of it. */
  private final class WatchedRecord
      implements TemplateHashModelEx, MethodCallAwareTemplateHashModel, TemplateScalarModel {
    private final String name;
    private final Object record;
    private final TemplateHashModelEx plain;

    WatchedRecord(String name, Object record, TemplateHashModelEx plain) {
      this.name = name;
      this.record = record;
      this.plain = plain;
    }

    private TemplateHashModelEx all() {
      PageReads.frame(name);
      return plain;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
      Optional<Method> component = component(record, key);
      return component.isEmpty()
          ? all().get(key)
          : model(join(name, key), Accessors.value(component.get(), record));
    }

    @Override
    public @Nullable TemplateModel getBeforeMethodCall(String key)
        throws TemplateModelException, ShouldNotBeGetAsMethodException {
      TemplateHashModelEx hash = all();
      return hash instanceof MethodCallAwareTemplateHashModel aware
          ? aware.getBeforeMethodCall(key)
          : hash.get(key);
    }

    @Override
    public boolean isEmpty() throws TemplateModelException {
      return all().isEmpty();
    }

    @Override
    public int size() throws TemplateModelException {
      return all().size();
    }

    @Override
    public TemplateCollectionModel keys() throws TemplateModelException {
      return all().keys();
    }

    @Override
    public TemplateCollectionModel values() throws TemplateModelException {
      return all().values();
    }

    @Override
    public String getAsString() {
      PageReads.frame(name);
      return record.toString();
    }
  }

  private final class WatchedList implements TemplateSequenceModel {
    private final String name;
    private final List<?> list;

    WatchedList(String name, List<?> list) {
      this.name = name;
      this.list = list;
    }

    @Override
    public @Nullable TemplateModel get(int place) throws TemplateModelException {
      boolean there = 0 <= place && place < list.size();
      if (!there) {
        size();
      }
      return there ? model(join(name, place), list.get(place)) : null;
    }

    @Override
    public int size() {
      PageReads.frame(join(name, SIZE));
      return list.size();
    }
  }
}
