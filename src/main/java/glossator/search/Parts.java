package glossator.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of one sort that the index is cut into, and where each begins.
 *
 * @param sort a letter; part 3 of the sort {@code t} is {@code t3}
 * @param scripts that hand them over
 */
record Parts(String sort, List<String> scripts) {

  static Parts of(String sort) {
    return new Parts(sort, new ArrayList<>());
  }

  /** The name of the next part. */
  String next() {
    return sort + scripts.size();
  }

  void add(String script) {
    scripts.add(script);
  }

  /** The size of all of them, in UTF-16 units. */
  int length() {
    return scripts.stream().mapToInt(String::length).sum();
  }
}
