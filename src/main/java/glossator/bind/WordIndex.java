package glossator.bind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where each word stands in the text. When a paragraph is put in before others, thousands of notes
 * look for their words in all of it.
 */
final class WordIndex {
  private static final int[] NOWHERE = {};

  /** No word: what stands between two paragraphs. */
  private static final int END = -1;

  private final Map<String, String> words;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> paragraphs = new ArrayList<>();

  /** The numbers of all words and marks, one after the other. */
  private int[] text = new int[1 << 10];

  /** Where in it the paragraphs begin. */
  private final int[] beginnings;

  /** Where in it each word stands, by its number. */
  private final int[][] places;

  private int length;

  /**
   * @param words of every paragraph, by id, in reading order
   */
  WordIndex(Map<String, String> words) {
    this.words = words;
    beginnings = new int[words.size()];
    words.forEach(this::add);
    places = new int[numbers.size()][];
    Arrays.fill(places, NOWHERE);
    int[] counts = new int[numbers.size()];
    for (int at = 0; at < length; at++) {
      if (text[at] != END) {
        counts[text[at]]++;
      }
    }
    for (int at = length - 1; at >= 0; at--) {
      int word = text[at];
      if (word != END) {
        places[word] = places[word].length == 0 ? new int[counts[word]] : places[word];
        places[word][--counts[word]] = at;
      }
    }
  }

  private void add(String paragraph, String content) {
    beginnings[paragraphs.size()] = length;
    paragraphs.add(paragraph);
    for (String word : words(content)) {
      put(numbers.computeIfAbsent(word, each -> numbers.size()));
    }
    put(END);
  }

  private void put(int number) {
    if (length == text.length) {
      text = Arrays.copyOf(text, 2 * length);
    }
    text[length++] = number;
  }

  /** The words and marks of a text, without the space between them. */
  private static List<String> words(String content) {
    return Words.in(content).stream()
        .filter(token -> token.first() != ' ')
        .map(Words.Token::text)
        .toList();
  }

  /** The ids of the first paragraphs in which a lemma occurs, so many at most, in reading order. */
  List<String> paragraphsWith(String lemma, int most) {
    int[] wanted =
        words(lemma.strip()).stream().mapToInt(each -> numbers.getOrDefault(each, END)).toArray();
    int rarest = rarest(wanted);
    List<String> found = new ArrayList<>();
    for (int at : rarest < 0 ? NOWHERE : places[wanted[rarest]]) {
      if (found.size() < most && stands(wanted, at - rarest)) {
        String paragraph = paragraphAt(at);
        boolean occurs =
            !found.contains(paragraph)
                && !LemmaFinder.occurrences(words.getOrDefault(paragraph, ""), lemma).isEmpty();
        if (occurs) {
          found.add(paragraph);
        }
      }
    }
    return found;
  }

  /**
   * The one of some words that stands in the fewest places; less than 0 when one stands nowhere.
   */
  private int rarest(int[] wanted) {
    int rarest = -1;
    for (int i = 0; i < wanted.length; i++) {
      if (wanted[i] == END) {
        return -1;
      }
      if (rarest < 0 || places[wanted[i]].length < places[wanted[rarest]].length) {
        rarest = i;
      }
    }
    return rarest;
  }

  private boolean stands(int[] wanted, int from) {
    return from >= 0
        && from + wanted.length <= length
        && Arrays.equals(text, from, from + wanted.length, wanted, 0, wanted.length);
  }

  private String paragraphAt(int place) {
    int at = Arrays.binarySearch(beginnings, place);
    return paragraphs.get(at >= 0 ? at : -at - 2);
  }
}
