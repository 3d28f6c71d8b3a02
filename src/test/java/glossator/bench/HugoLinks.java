package glossator.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the names of a made-up edition in its texts, makes links of them, and keeps for each entry
 * the sentences that name it.
 */
final class HugoLinks {
  /** Names are of two words, and nothing else has two capitals beside each other. */
  private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z][a-z]+(?= ([A-Z][a-z]+)\\b)");

  private static final Pattern SENTENCE = Pattern.compile("[^. ][^.]*\\.");

  private final Map<String, String> addresses = new HashMap<>();
  private final Map<String, List<String>> passages = new HashMap<>();

  /** Takes a name. */
  void name(String name, String address) {
    addresses.put(name, address);
  }

  /**
   * A paragraph in Markdown, with its links and the marks of its notes.
   *
   * @param words as they read
   * @param page on which they stand; its own name is no link there
   * @param title of the page
   * @param id of the paragraph
   * @param lemmata of its notes, each of which stands in it once, in their order
   * @param first number of the first note
   */
  String linked(
      String words, String page, String title, String id, List<String> lemmata, int first) {
    NavigableMap<Integer, String> added = new TreeMap<>();
    Matcher sentence = SENTENCE.matcher(words);
    while (sentence.find()) {
      String passage =
          "{\"page\": \"%s\", \"title\": \"%s\", \"id\": \"%s\", \"sentence\": \"%s\"}"
              .formatted(page + "/", title, id, sentence.group());
      Matcher pair = CAPITALS.matcher(words).region(sentence.start(), sentence.end());
      while (pair.find()) {
        String address = addresses.get(pair.group() + " " + pair.group(1));
        if (address != null && !address.equals(page)) {
          added.put(pair.start(), "[");
          added.put(pair.end(1), "](" + address + "/)");
          List<String> known = passages.computeIfAbsent(address, key -> new ArrayList<>());
          if (!known.contains(passage)) {
            known.add(passage);
          }
        }
      }
    }
    int number = first;
    for (String lemma : lemmata) {
      int end = (" " + words + " ").indexOf(" " + lemma + " ") + lemma.length();
      boolean inName = "[".equals(added.getOrDefault(last(added, end), ""));
      int at = inName ? added.higherKey(end) : end;
      added.merge(at, "[^" + number++ + "]", String::concat);
    }
    StringBuilder all = new StringBuilder(words);
    added.descendingMap().forEach(all::insert);
    return all.toString();
  }

  private static int last(NavigableMap<Integer, String> added, int before) {
    Integer key = added.lowerKey(before);
    return key == null ? -1 : key;
  }

  /** The sentences that name an entry, as a line of its metadata. */
  String passages(String address) {
    List<String> known = passages.getOrDefault(address, List.of());
    return "\"passages\": [\n" + String.join(",\n", known) + "\n],\n";
  }
}
