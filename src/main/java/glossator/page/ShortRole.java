package glossator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Shortens roles for the cells of a table. */
final class ShortRole {
  private static final int LONGEST = 22;
  private static final int SMALL_WORD = 3;
  private static final String ELLIPSIS = "…";
  private static final Pattern ASIDE = Pattern.compile("\\s*[,;(].*", Pattern.DOTALL);

  private ShortRole() {}

  /**
   * The beginning of a role, in whole words: at most 22 UTF-16 units, without what stands behind a
   * comma, and without small words at its end; the whole role when that is short enough.
   */
  static String of(String role) {
    if (role.length() <= LONGEST) {
      return role;
    }
    String head = ASIDE.matcher(role).replaceFirst("");
    List<String> words = new ArrayList<>();
    int length = 0;
    for (String word : head.split(" ", -1)) {
      length += word.length() + 1;
      if (length - 1 > LONGEST) {
        break;
      }
      words.add(word);
    }
    boolean cut = words.size() < head.split(" ", -1).length;
    while (cut && words.size() > 1 && words.get(words.size() - 1).length() <= SMALL_WORD) {
      words.remove(words.size() - 1);
    }
    String kept = words.isEmpty() ? head.substring(0, LONGEST) : String.join(" ", words);
    return kept + ELLIPSIS;
  }
}
