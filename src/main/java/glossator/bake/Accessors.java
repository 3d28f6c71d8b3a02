package glossator.bake;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What views say of themselves; looked for once, as Java looks for it whenever it is asked. Nobody
 * asks each time whether they may be asked, for which Java would look at who calls.
 */
final class Accessors {
  private static final Set<String> OF_RECORDS = Set.of("toString", "hashCode");

  private static final ClassValue<Map<String, Method>> OF_COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> accessors = new LinkedHashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            accessors.put(component.getName(), accessor);
          }
          return Collections.unmodifiableMap(accessors);
        }
      };

  private static final ClassValue<Method[]> IN_ORDER =
      new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
          return ofComponents(type).values().toArray(Method[]::new);
        }
      };

  private static final ClassValue<List<Method>> OF_ALL =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> view) {
          List<Method> all =
              Stream.of(view.getMethods())
                  .filter(each -> each.getParameterCount() == 0 && !isInherited(each))
                  .toList();
          all.forEach(each -> each.setAccessible(true));
          return all;
        }
      };

  private Accessors() {}

  private static boolean isInherited(Method method) {
    return method.getDeclaringClass() == Object.class || OF_RECORDS.contains(method.getName());
  }

  /** Those of the components of a class of records by their names, in their order. */
  static Map<String, Method> ofComponents(Class<?> type) {
    return OF_COMPONENTS.get(type);
  }

  /** The same without names; not to be changed by whoever asks. */
  static Method[] inOrder(Class<?> type) {
    return IN_ORDER.get(type);
  }

  /** All that a view says when it is asked without an argument, in no order. */
  static List<Method> of(Class<?> view) {
    return OF_ALL.get(view);
  }

  /** What an accessor says of a record. */
  static Object value(Method accessor, Object record) {
    try {
      return accessor.invoke(record);
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new IllegalStateException(impossible); // views say what they are
    }
  }
}
