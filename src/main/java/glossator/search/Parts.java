package glossator.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The parts of one sort that the index is cut into. They are held back as long as all of the sort
 * may find room in the first script of the index; after that each becomes a file at once, so that
 * the index of a large edition is never in memory as a whole.
 */
final class Parts {
  /** What the first script may hold beside the table, in UTF-16 units. */
  static final int ROOM = 128_000;

  private static final String FOLDER = "search/";

  private final String sort;
  private final BiConsumer<String, String> files;
  private final List<String> held = new ArrayList<>();
  private int length;
  private int count;
  private boolean apart;

  /**
   * @param sort a letter; part 3 of the sort {@code t} is {@code t3}
   * @param files takes what becomes a file, with its path from the site's root
   */
  Parts(String sort, BiConsumer<String, String> files) {
    this.sort = sort;
    this.files = files;
  }

  /** The path of a file of the index. */
  static String file(String name) {
    return FOLDER + name + ".js";
  }

  /** The name of the next part. */
  String next() {
    return sort + count;
  }

  /** Adds a part, as the script that hands it over. */
  void add(String script) {
    String name = next();
    count++;
    if (apart) {
      files.accept(file(name), script);
      return;
    }
    held.add(script);
    length += script.length();
    if (length > ROOM) {
      setApart();
    }
  }

  /**
   * Appends all parts to the first script, if there is room; else each is a file.
   *
   * @return whether there was room
   */
  boolean appendTo(StringBuilder first) {
    if (apart || first.length() + length > ROOM) {
      setApart();
      return false;
    }
    held.forEach(first::append);
    return true;
  }

  /** Each part is a file. */
  void setApart() {
    apart = true;
    for (int i = 0; i < held.size(); i++) {
      files.accept(file(sort + i), held.get(i));
    }
    held.clear();
  }
}
