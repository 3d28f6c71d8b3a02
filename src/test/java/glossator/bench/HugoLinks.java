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
  /** Two words with capitals beside each other: names are such, in a made-up edition. */
  private static final Pattern PAIR = Pattern.compile("\\b[A-Z][a-z]+(?= ([A-Z][a-z]+)\\b)");

  private static final Pattern SENTENCE = Pattern.compile("[^. ][^.]*\\.");

  private final boolean shortcodes;
  private final Map<String, String> addresses = new HashMap<>();
  private final Map<String, List<String>> passages = new HashMap<>();

  /**
   * Knows no names yet.
   *
   * @param shortcodes whether a mention is to be a shortcode around the name, not a link
   */
  HugoLinks(boolean shortcodes) {
    this.shortcodes = shortcodes;
  }

  /** Takes a name, and the address of its entry, without its last slash. */
  void name(String name, String address) {
    addresses.put(name, address);
  }

  /**
   * A paragraph in Markdown, with its links and the marks of its notes.
   *
   * @param words as they read
   * @param page on which they stand, and whose own name is no link
   * @param title of the page
   * @param id of the paragraph
   * @param lemmata of its notes, each of which stands in it once, in their order
   * @param first number of the first note
   */
  String linked(
      String words, String page, String title, String id, List<String> lemmata, int first) {
    NavigableMap<Integer, String> added = new TreeMap<>();
    NavigableMap<Integer, Integer> names = new TreeMap<>();
    Matcher sentence = SENTENCE.matcher(words);
    while (sentence.find()) {
      Matcher pair = PAIR.matcher(words).region(sentence.start(), sentence.end());
      while (pair.find()) {
        String address = addresses.get(pair.group() + " " + pair.group(1));
        if (address != null && !address.equals(page)) {
          names.put(pair.start(), pair.end(1));
          added.put(pair.start(), shortcodes ? "{{< m \"" + address + "\" >}}" : "[");
          added.put(pair.end(1), shortcodes ? "{{< /m >}}" : "](" + address + "/)");
          passages
              .computeIfAbsent(address, key -> new ArrayList<>())
              .add(
                  "[\"%s/#%s\", \"%s, %s\", \"%s\"]"
                      .formatted(page, id, title, id, sentence.group()));
        }
      }
    }
    int number = first;
    for (String lemma : lemmata) {
      int end = (" " + words + " ").indexOf(" " + lemma + " ") + lemma.length();
      Map.Entry<Integer, Integer> name = names.lowerEntry(end);
      int at = name == null ? end : Math.max(end, name.getValue());
      added.merge(at, "[^" + number++ + "]", (there, mark) -> there + mark);
    }
    StringBuilder all = new StringBuilder(words);
    added.descendingMap().forEach(all::insert);
    return all.toString();
  }

  /** The sentences that name an entry, each with where it stands, as a field of its metadata. */
  String passages(String address) {
    List<String> known = passages.getOrDefault(address, List.of());
    return ",\n\"passages\": [\n" + String.join(",\n", known) + "\n]";
  }
}
