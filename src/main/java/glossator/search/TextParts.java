package glossator.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** What a result shows: title, address and words of every document, in their order. */
final class TextParts {
  /** In UTF-16 units, before compression. */
  private static final int LENGTH = 12_000;

  private final Parts parts;
  private final List<Integer> firstDocuments = new ArrayList<>();

  TextParts(List<SearchDocument> documents, BiConsumer<String, String> files) {
    parts = new Parts("d", files);
    int from = 0;
    while (from < documents.size()) {
      int length = 0;
      int to = from;
      while (to < documents.size() && length < LENGTH) {
        length += documents.get(to++).text().length();
      }
      firstDocuments.add(from);
      parts.add(write(documents.subList(from, to)));
      from = to;
    }
  }

  private String write(List<SearchDocument> documents) {
    Map<String, Integer> pages = new LinkedHashMap<>();
    Script script = Script.part(parts.next()).open();
    for (SearchDocument document : documents) {
      if (pages.putIfAbsent(document.page(), pages.size()) == null) {
        script.text(document.page()).text(document.title());
      }
    }
    script.close().open();
    for (SearchDocument document : documents) {
      script
          .number(pages.getOrDefault(document.page(), 0))
          .text(document.anchor())
          .text(document.number())
          .text(document.heading())
          .text(document.text());
    }
    return script.close().end();
  }

  Parts parts() {
    return parts;
  }

  /** The number of the first document in each part. */
  List<Integer> firstDocuments() {
    return firstDocuments;
  }
}
