package glossator.bake;

import static java.nio.charset.StandardCharsets.UTF_8;

import glossator.edtf.Edtf;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What tells a view of one build from that of another: a sum of all that it holds, in order. */
final class ViewSum {
  private final ContentSum sum = new ContentSum();
  private final ByteBuffer room = ByteBuffer.allocate(1 << 13);
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
    ViewSum all = new ViewSum();
    for (Object value : values) {
      all.add(value);
    }
    all.pass();
    return all.known
        ? Optional.of(Long.toHexString(all.sum.length()) + '-' + Long.toHexString(all.sum.value()))
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
    for (Method accessor : Accessors.ofComponents(record.getClass()).values()) {
      add(Accessors.value(accessor, record));
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
      sum.add(bytes, 0, bytes.length);
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
    sum.add(room.array(), 0, room.position());
    room.clear();
  }
}
