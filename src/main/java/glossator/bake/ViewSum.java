package glossator.bake;

import glossator.edtf.Edtf;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What tells a view of one build from that of another: a sum of all that it holds, in order. Texts
 * are summed as Java holds them, in UTF-16, since nobody else reads them.
 */
final class ViewSum {
  private static final int ROOM = 1 << 10;

  /** How many UTF-16 units a number takes, with what it is. */
  private static final int NUMBER = 1 + Long.BYTES / Character.BYTES;

  private final ContentSum sum = new ContentSum();
  private final char[] room = new char[ROOM];
  private final byte[] bytes = new byte[ROOM * Character.BYTES];
  private int length;
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
    } else if (value instanceof Collection<?> all) {
      number('[', 0);
      for (Object each : all) {
        add(each);
      }
      number(']', 0);
    } else if (value == null) {
      number('0', 0);
    } else if (value instanceof Optional<?> optional) {
      number('o', optional.isPresent() ? 1 : 0);
      if (optional.isPresent()) {
        add(optional.get());
      }
    } else {
      addSimple(value);
    }
  }

  private void add(Record record) {
    add('r', record.getClass().getName());
    for (Method accessor : Accessors.inOrder(record.getClass())) {
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
    number(kind, text.length());
    int from = 0;
    while (from < text.length()) {
      if (length == ROOM) {
        pass();
      }
      int count = Math.min(text.length() - from, ROOM - length);
      text.getChars(from, from + count, room, length);
      length += count;
      from += count;
    }
  }

  private void number(char kind, long number) {
    if (ROOM - length < NUMBER) {
      pass();
    }
    room[length++] = kind;
    for (int shift = 0; shift < Long.SIZE; shift += Character.SIZE) {
      room[length++] = (char) (number >>> shift);
    }
  }

  /** Passes on what there is, and begins anew. */
  private void pass() {
    // Copied as a whole where the order is the processor’s own; sums are compared on one machine.
    ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder()).asCharBuffer().put(room, 0, length);
    sum.add(bytes, 0, length * Character.BYTES);
    length = 0;
  }
}
