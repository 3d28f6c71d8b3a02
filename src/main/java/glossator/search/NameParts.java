package glossator.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * The names of everything that has one, in their order: as a whole, and again from each of their
 * words on, so that the beginning of any word in a name leads to it.
 */
final class NameParts {
  /** In UTF-16 units, before compression. */
  private static final int LENGTH = 12_000;

  private static final int MOST_WORDS = 10;
  private static final int MOST_BEGINNINGS = 6;

  private final Parts parts;
  private final List<String> firstNames = new ArrayList<>();

  NameParts(List<SearchDocument> documents, BiConsumer<String, String> files) {
    parts = new Parts("n", files);
    Map<String, Map<Integer, Boolean>> names = new TreeMap<>();
    for (int i = 0; i < documents.size(); i++) {
      if (documents.get(i).named()) {
        for (String name : documents.get(i).names()) {
          add(name, i, names);
        }
      }
    }
    write(names);
  }

  private static void add(String name, int document, Map<String, Map<Integer, Boolean>> names) {
    List<String> words = new ArrayList<>();
    for (String token : Tokens.in(name)) {
      String word = Folding.fold(withoutApostrophes(token));
      if (!word.isEmpty() && words.size() < MOST_WORDS) {
        words.add(word);
      }
    }
    String rest = String.join(" ", words);
    for (int i = 0; i < Math.min(words.size(), MOST_BEGINNINGS); i++) {
      names
          .computeIfAbsent(rest, key -> new TreeMap<>())
          .merge(document, i == 0, (one, other) -> one || other);
      rest = rest.substring(Math.min(rest.length(), words.get(i).length() + 1));
    }
  }

  private static String withoutApostrophes(String token) {
    int at = Keys.apostrophe(token, 0);
    return at == token.length()
        ? token
        : token.substring(0, at) + withoutApostrophes(token.substring(at + 1));
  }

  private void write(Map<String, Map<Integer, Boolean>> names) {
    FrontCoding words = new FrontCoding();
    StringBuilder leads = new StringBuilder();
    for (Map.Entry<String, Map<Integer, Boolean>> name : names.entrySet()) {
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
