package glossator.search;

import glossator.model.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Makes the index of an edition: scripts that hand their part of it to {@code
 * glossator.search.take} of the page. The first, {@code search/index.js}, tells where everything
 * is, and holds what of the rest is small; the others are loaded as they are needed.
 */
public final class SearchIndex {
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
    Map<String, String> files = new TreeMap<>();
    write(edition, files::put);
    return files;
  }

  /**
   * The files of the index, most of them as soon as they are made.
   *
   * @param edition bound, its citations formatted
   * @param files takes the content of each by its path from the site's root; what it throws ends
   *     the making, and is thrown
   */
  public static void write(Edition edition, BiConsumer<String, String> files) {
    Vocabulary vocabulary = new Vocabulary(Stemming.of(edition.settings().language()));
    Read read = read(SearchDocuments.of(edition), vocabulary, files);
    TextParts texts = read.texts();
    NameParts names = read.names();
    Occurrences occurrences = Occurrences.of(read.tokens(), vocabulary);
    WordParts words = new WordParts(vocabulary.groups(), new Postings(occurrences), files);
    Script table = read.table();
    table.texts(words.firstForms());
    numbers(words.firstGroups(), table);
    table.texts(names.firstNames());
    numbers(texts.firstDocuments(), table);
    table.texts(common(vocabulary, occurrences.documents()));
    StringBuilder first = new StringBuilder(table.end());
    boolean room = true;
    for (Parts parts : List.of(names.parts(), words.words(), words.places(), texts.parts())) {
      if (room) {
        room = parts.appendTo(first);
      } else {
        parts.setApart();
      }
    }
    files.accept(Parts.file("index"), first.toString());
  }

  /**
   * What is left when documents have been read, which are a good part of all that a build holds.
   *
   * @param table as far as it tells of them
   */
  private record Read(Script table, TextParts texts, NameParts names, TokenSequence tokens) {}

  private static Read read(
      List<SearchDocument> documents, Vocabulary vocabulary, BiConsumer<String, String> files) {
    Script table = Script.part("index").number(documents.size());
    kinds(documents, table);
    return new Read(
        table,
        new TextParts(documents, files),
        new NameParts(documents, files),
        TokenSequence.of(documents, vocabulary));
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
}
