package glossator.bake;

import static java.nio.charset.StandardCharsets.UTF_8;

import glossator.edtf.Edtf;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * What tells a view of one build from that of another: the length, CRC-32 and CRC-32C of all that
 * it holds, in order. Two that differ are taken for the same once in 2⁶⁴ times; both sums are
 * instructions of the processor under Java's first compiler already.
 */
final class ViewSum {
  /** Java looks for them anew each time that it is asked. */
  private static final ClassValue<Method[]> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
          Method[] accessors =
              Stream.of(type.getRecordComponents())
                  .map(RecordComponent::getAccessor)
                  .toArray(Method[]::new);
          Stream.of(accessors).forEach(each -> each.setAccessible(true));
          return accessors;
        }
      };

  private final CRC32 one = new CRC32();
  private final CRC32C other = new CRC32C();
  private final ByteBuffer room = ByteBuffer.allocate(1 << 13);
  private long length;
  private boolean known = true;

  private ViewSum() {}

  /**
   * The sum of some values.
   *
   * @param values records, lists, optional values, texts, numbers and the like, as deep as may be
   * @return in hexadecimal; empty when there is anything in them of which it is not known how to
   *     tell it from another
   */
  static Optional<String> of(@Nullable Object... values) {
    ViewSum sum = new ViewSum();
    for (Object value : values) {
      sum.add(value);
    }
    sum.pass();
    return sum.known
        ? Optional.of(
            Long.toHexString(sum.length)
                + '-'
                + Long.toHexString(sum.one.getValue() << Integer.SIZE | sum.other.getValue()))
        : Optional.empty();
  }

  private void add(@Nullable Object value) {
    if (value instanceof String text) {
      add('s', text);
    } else if (value instanceof Record record) {
      add(record);
    } else if (value instanceof Iterable<?> all && value.getClass().getName().startsWith("java.")) {
      number('[', 0);
      all.forEach(this::add);
      number(']', 0);
    } else if (value == null) {
      number('0', 0);
    } else if (value instanceof Optional<?> optional) {
      number('o', optional.isPresent() ? 1 : 0);
      optional.ifPresent(this::add);
    } else {
      addSimple(value);
    }
  }

  private void add(Record record) {
    add('r', record.getClass().getName());
    try {
      for (Method accessor : ACCESSORS.get(record.getClass())) {
        add(accessor.invoke(record));
      }
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new IllegalStateException(impossible); // views say what they are
    }
  }

  private void addSimple(Object value) {
    if (value instanceof Integer || value instanceof Long) {
      number('n', ((Number) value).longValue());
    } else if (value instanceof Double number) {
      number('d', Double.doubleToLongBits(number));
    } else if (value instanceof Boolean truth) {
      number('b', truth ? 1 : 0);
    } else if (value instanceof Enum<?> constant) {
      add('e', constant.name());
    } else if (value instanceof Edtf date) {
      add('t', date.text());
    } else if (value instanceof Map<?, ?> map) {
      number('{', map.size());
      map.forEach(
          (key, each) -> {
            add(key);
            add(each);
          });
    } else {
      known = false;
    }
  }

  private void add(char kind, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    number(kind, bytes.length);
    if (bytes.length > room.remaining()) {
      pass();
    }
    if (bytes.length > room.capacity()) {
      one.update(bytes);
      other.update(bytes);
      length += bytes.length;
    } else {
      room.put(bytes);
    }
  }

  private void number(char kind, long number) {
    if (room.remaining() < Character.BYTES + Long.BYTES) {
      pass();
    }
    room.putChar(kind).putLong(number);
  }

  /** Passes on what there is, and begins anew. */
  private void pass() {
    one.update(room.array(), 0, room.position());
    other.update(room.array(), 0, room.position());
    length += room.position();
    room.clear();
  }
}
