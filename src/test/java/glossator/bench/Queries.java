package glossator.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** What somebody may ask of a text whose words they half remember; the same each time. */
public final class Queries {
  private static final int SHORTEST_PARAGRAPH = 12;
  private static final int TYPED = 3;

  private final List<String[]> paragraphs;
  private final Random random;

  private Queries(List<String> paragraphs, long seed) {
    this.paragraphs =
        paragraphs.stream()
            .map(each -> each.replaceAll("[^\\p{L}\\p{N}'’ ]", " ").strip().split("\\s+"))
            .filter(each -> each.length >= SHORTEST_PARAGRAPH)
            .toList();
    this.random = new Random(seed);
  }

  /**
   * Queries by their sort. All words of one are from the same paragraph, so that it has an answer.
   *
   * @param count how many of each sort
   */
  public static Map<String, List<String>> of(List<String> paragraphs, int count, long seed) {
    Queries queries = new Queries(paragraphs, seed);
    Map<String, Function<String[], String>> sorts = new LinkedHashMap<>();
    sorts.put("one word", words -> queries.words(words, 1) + " ");
    sorts.put("two words", words -> queries.words(words, 2) + " ");
    sorts.put("three words", words -> queries.words(words, 3) + " ");
    sorts.put("phrase of three", words -> "\"" + queries.run(words, 3) + "\"");
    sorts.put("phrase of five", words -> "\"" + queries.run(words, 5) + "\"");
    sorts.put("beginning", words -> queries.beginning(words, TYPED));
    sorts.put("two letters", words -> queries.beginning(words, 2));
    sorts.put(
        "word and beginning",
        words -> queries.words(words, 1) + " " + queries.beginning(words, TYPED));
    Map<String, List<String>> all = new LinkedHashMap<>();
    sorts.forEach(
        (sort, make) -> {
          List<String> made = new ArrayList<>();
          for (int i = 0; i < count; i++) {
            made.add(make.apply(queries.paragraph()));
          }
          all.put(sort, made);
        });
    return all;
  }

  private String[] paragraph() {
    return paragraphs.get(random.nextInt(paragraphs.size()));
  }

  private String words(String[] words, int count) {
    String[] chosen = new String[count];
    Arrays.setAll(chosen, i -> words[random.nextInt(words.length)]);
    return String.join(" ", chosen);
  }

  private String run(String[] words, int count) {
    int from = random.nextInt(words.length - count);
    return String.join(" ", Arrays.copyOfRange(words, from, from + count));
  }

  private String beginning(String[] words, int letters) {
    String word = words[random.nextInt(words.length)];
    return word.substring(0, Math.min(letters, word.length()));
  }
}
