package glossator.search;

import glossator.model.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes the index of an edition: scripts that hand their part of it to {@code
 * glossator.search.take} of the page. The first, {@code search/index.js}, tells where everything
 * is, and holds what of the rest is small; the others are loaded as they are needed.
 */
public final class SearchIndex {
  private static final String FOLDER = "search/";

  /** What the first script may hold beside the table, in UTF-16 units. */
  private static final int ROOM = 128_000;

  /**
   * A word that is in more documents than this, and no name, is not asked for when there are
   * others.
   */
  private static final double COMMON = 0.4;

  /** In fewer documents than this no word is common. */
  private static final int FEW = 200;

  private SearchIndex() {}

  /**
   * The files of the index.
   *
   * @param edition bound, its citations formatted
   * @return their content by their path from the site's root
   */
  public static Map<String, String> of(Edition edition) {
    List<SearchDocument> documents = SearchDocuments.of(edition);
    Vocabulary vocabulary = new Vocabulary(Stemming.of(edition.settings().language()));
    Occurrences occurrences = Occurrences.of(documents, vocabulary);
    WordParts words = new WordParts(vocabulary.groups(), new Postings(occurrences));
    NameParts names = new NameParts(documents);
    TextParts texts = new TextParts(documents);
    Script table = Script.part("index").number(documents.size());
    kinds(documents, table);
    table.texts(words.firstForms());
    numbers(words.firstGroups(), table);
    table.texts(names.firstNames());
    numbers(texts.firstDocuments(), table);
    table.texts(common(vocabulary, documents.size()));
    return files(table.end(), List.of(names.parts(), words.words(), words.places(), texts.parts()));
  }

  private static void kinds(List<SearchDocument> documents, Script table) {
    List<String> kinds = new ArrayList<>();
    List<Integer> first = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      SearchKind kind = documents.get(i).kind();
      if (i == 0 || documents.get(i - 1).kind() != kind) {
        kinds.add(kind.word());
        first.add(i);
      }
    }
    table.texts(kinds);
    numbers(first, table);
  }

  private static void numbers(List<Integer> numbers, Script script) {
    script.open();
    numbers.forEach(script::number);
    script.close();
  }

  private static List<String> common(Vocabulary vocabulary, int documents) {
    return documents < FEW
        ? List.of()
        : vocabulary.groups().stream()
            .filter(group -> group.isLanguage() && group.frequency() > COMMON * documents)
            .flatMap(group -> group.forms().stream())
            .sorted()
            .distinct()
            .toList();
  }

  private static Map<String, String> files(String table, List<Parts> sorts) {
    Map<String, String> files = new TreeMap<>();
    StringBuilder first = new StringBuilder(table);
    boolean room = true;
    for (Parts parts : sorts) {
      room = room && first.length() + parts.length() <= ROOM;
      if (room) {
        parts.scripts().forEach(first::append);
      } else {
        for (int i = 0; i < parts.scripts().size(); i++) {
          files.put(FOLDER + parts.sort() + i + ".js", parts.scripts().get(i));
        }
      }
    }
    files.put(FOLDER + "index.js", first.toString());
    return files;
  }
}
