package glossator.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds runs of words that a text shares with a source; case, accents of style and stops apart. */
final class SharedRuns {
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
  private final int length;
  private final Set<List<String>> runs = new HashSet<>();

  /**
   * @param length the shortest run that counts, in words
   */
  SharedRuns(String source, int length) {
    this.length = length;
    List<String> words = words(source);
    for (int i = 0; i + length <= words.size(); i++) {
      runs.add(List.copyOf(words.subList(i, i + length)));
    }
  }

  static List<String> words(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[’']", "");
    return WORD.matcher(plain).results().map(MatchResult::group).toList();
  }

  /** The longest shared runs in a text, in order. */
  List<String> in(String text) {
    List<String> words = words(text);
    List<String> found = new ArrayList<>();
    int i = 0;
    while (i + length <= words.size()) {
      int end = i + length;
      if (runs.contains(words.subList(i, end))) {
        while (end < words.size() && runs.contains(words.subList(end - length + 1, end + 1))) {
          end++;
        }
        found.add(String.join(" ", words.subList(i, end)));
        i = end;
      } else {
        i++;
      }
    }
    return found;
  }
}
