package glossator.parse.raw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tags that wait for their ends, and those whose ends may come although they are over. */
final class OpenTags {
  /** More deeply nested than any edition needs, less than browsers and templates bear. */
  private static final int DEEPEST = 100;

  private final List<Open> open = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> over = new HashMap<>();

  /**
   * One of them.
   *
   * @param offset of its beginning in the source, in UTF-16 units
   * @param admitted whether an edition may hold it
   */
  record Open(String name, int offset, boolean admitted) {}

  /** All that wait, from the outermost. */
  List<Open> all() {
    return List.copyOf(open);
  }

  boolean isFull() {
    return open.size() >= DEEPEST;
  }

  void add(Open tag) {
    open.add(tag);
    counts.merge(tag.name(), 1, Integer::sum);
  }

  boolean has(String name) {
    return counts.getOrDefault(name, 0) > 0;
  }

  /** The index of the innermost of a name; -1 when there is none. */
  int last(String name) {
    int last = has(name) ? open.size() - 1 : -1;
    while (last >= 0 && !open.get(last).name().equals(name)) {
      last--;
    }
    return last;
  }

  /** The index of the innermost; -1 when there is none. */
  int innermost() {
    return open.size() - 1;
  }

  Open get(int index) {
    return open.get(index);
  }

  Open remove(int index) {
    Open ended = open.remove(index);
    counts.merge(ended.name(), -1, Integer::sum);
    return ended;
  }

  /** One whose end, when it comes, is no loss. */
  void setOver(String name) {
    over.merge(name, 1, Integer::sum);
  }

  /** Whether an end is that of one that is over. */
  boolean takeOver(String name) {
    boolean was = over.getOrDefault(name, 0) > 0;
    if (was) {
      over.merge(name, -1, Integer::sum);
    }
    return was;
  }
}
