package glossator.overlay;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Weighs what a paragraph of the reading text and a block of a text file have in common: phrases,
 * names and words, each the more the fewer blocks have it.
 */
final class Evidence {
  /** A phrase that occurs counts so many times its words. */
  private static final double PHRASE = 3;

  /** A name that more than one block in so many has tells nothing by itself. */
  private static final int RARE = 4;

  /** So many words in common are no accident, when not every other block has them. */
  private static final int ENOUGH_WORDS = 3;

  /** Notes and quotations are on the source's own words; so many cannot all be lost. */
  private static final int SEVERAL = 3;

  private final Map<TextBlock, LooseText> texts = new HashMap<>();
  private final Map<TextBlock, Set<String>> words = new HashMap<>();
  private final Map<String, Integer> blocksWith = new HashMap<>();

  Evidence(List<TextBlock> blocks) {
    for (TextBlock block : blocks) {
      LooseText text = new LooseText(block.words());
      texts.put(block, text);
      Set<String> own = new HashSet<>(text.words());
      words.put(block, own);
      own.forEach(word -> blocksWith.merge(word, 1, Integer::sum));
    }
  }

  /** How much speaks for their being the same paragraph; 0 when nothing does. */
  double weigh(ReadingParagraph paragraph, TextBlock block) {
    Set<String> own = words.getOrDefault(block, Set.of());
    Set<String> shared =
        paragraph.words().stream().filter(own::contains).collect(Collectors.toSet());
    double weight = shared.stream().mapToDouble(this::weight).sum();
    boolean phrase = false;
    for (ReadingParagraph.Phrase each : paragraph.phrases()) {
      if (occurs(each, block, own)) {
        phrase = true;
        weight += PHRASE * each.words().stream().mapToDouble(this::weight).sum();
      }
    }
    return phrase || isEnough(shared, paragraph) ? weight / Math.log(Math.E + own.size()) : 0;
  }

  private boolean occurs(ReadingParagraph.Phrase phrase, TextBlock block, Set<String> own) {
    LooseText text = texts.get(block);
    return text != null && own.containsAll(phrase.words()) && !text.find(phrase.text()).isEmpty();
  }

  /**
   * Of several phrases that the two should share, one must be there; else names or words will do.
   */
  private boolean isEnough(Set<String> shared, ReadingParagraph paragraph) {
    if (paragraph.phrases().size() >= SEVERAL) {
      return false;
    }
    long names =
        shared.stream()
            .filter(paragraph.names()::contains)
            .filter(name -> count(name) <= Math.max(1, texts.size() / RARE))
            .count();
    long rare = shared.stream().filter(word -> count(word) <= texts.size() / 2 + 1).count();
    return names > 0 || rare >= ENOUGH_WORDS;
  }

  private int count(String word) {
    return blocksWith.getOrDefault(word, 1);
  }

  private double weight(String word) {
    double rarity = Math.log(1 + (double) texts.size() / count(word));
    return rarity * rarity;
  }
}
