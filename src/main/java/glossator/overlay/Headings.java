package glossator.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Recognises the headings of an edition's sections in a text, by their words alone. */
final class Headings {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+|[ivxlcdm]+");

  private Headings() {}

  /**
   * Whether two headings are the same but for case, quotation marks, dashes, punctuation, mark-up
   * around them and a number before them.
   */
  static boolean same(String one, String other) {
    List<String> words = words(one);
    return !words.isEmpty() && words.equals(words(other));
  }

  private static List<String> words(String heading) {
    List<String> words = new LooseText(heading).words();
    boolean numbered = words.size() > 1 && NUMBER.matcher(words.get(0)).matches();
    return numbered ? words.subList(1, words.size()) : words;
  }

  /** The same blocks, with a heading apart from the lines right below it. */
  static List<TextBlock> apart(List<TextBlock> blocks, List<String> titles) {
    List<TextBlock> apart = new ArrayList<>();
    for (TextBlock block : blocks) {
      boolean headed =
          block.lines().size() > 1
              && titles.stream().noneMatch(title -> same(title, block.words()))
              && titles.stream()
                  .anyMatch(title -> same(title, block.firstLineApart().get(0).words()));
      apart.addAll(headed ? block.firstLineApart() : List.of(block));
    }
    return apart;
  }

  /** The indices of the blocks that are a heading. */
  static List<Integer> candidates(String title, List<TextBlock> blocks) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (same(title, blocks.get(i).words())) {
        found.add(i);
      }
    }
    return found;
  }
}
