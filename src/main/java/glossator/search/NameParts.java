package glossator.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The names of everything that has one, in their order: as a whole, and again from each of their
 * words on, so that the beginning of any word in a name leads to it.
 */
final class NameParts {
  /** In UTF-16 units, before compression. */
  private static final int LENGTH = 12_000;

  private static final int MOST_WORDS = 10;
  private static final int MOST_BEGINNINGS = 6;

  private final Parts parts = Parts.of("n");
  private final List<String> firstNames = new ArrayList<>();
  private final TreeMap<String, TreeMap<Integer, Boolean>> names = new TreeMap<>();

  NameParts(List<SearchDocument> documents) {
    for (int i = 0; i < documents.size(); i++) {
      if (documents.get(i).named()) {
        for (String name : documents.get(i).names()) {
          add(name, i);
        }
      }
    }
    write();
  }

  private void add(String name, int document) {
    List<String> words =
        Tokens.in(name).stream()
            .map(token -> Folding.fold(token.replaceAll("['’ʼ\\u05f3\\u05f4]", "")))
            .filter(word -> !word.isEmpty())
            .limit(MOST_WORDS)
            .toList();
    for (int i = 0; i < Math.min(words.size(), MOST_BEGINNINGS); i++) {
      String rest = words.subList(i, words.size()).stream().collect(Collectors.joining(" "));
      names
          .computeIfAbsent(rest, key -> new TreeMap<>())
          .merge(document, i == 0, (one, other) -> one || other);
    }
  }

  private void write() {
    FrontCoding words = new FrontCoding();
    StringBuilder leads = new StringBuilder();
    for (Map.Entry<String, TreeMap<Integer, Boolean>> name : names.entrySet()) {
      if (words.length() + leads.length() > LENGTH) {
        end(words, leads);
        words = new FrontCoding();
        leads = new StringBuilder();
      }
      if (words.length() == 0) {
        firstNames.add(name.getKey());
      }
      for (Map.Entry<Integer, Boolean> document : name.getValue().entrySet()) {
        words.add(name.getKey());
        Digits.write(document.getKey() * 2 + (document.getValue() ? 1 : 0), leads);
      }
    }
    if (words.length() > 0) {
      end(words, leads);
    }
  }

  private void end(FrontCoding words, StringBuilder leads) {
    parts.add(Script.part(parts.next()).text(words.toString()).text(leads.toString()).end());
  }

  Parts parts() {
    return parts;
  }

  /** The first name in each part. */
  List<String> firstNames() {
    return firstNames;
  }
}
