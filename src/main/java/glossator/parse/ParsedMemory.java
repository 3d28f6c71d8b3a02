package glossator.parse;

import glossator.model.RawHtml;
import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.Problems;
import glossator.read.SourceDocument;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What documents were parsed to. A document is known by itself and not by what it says: whoever
 * reads files again hands over the same ones as long as they are the same. Used by several threads.
 */
public final class ParsedMemory {
  private final Map<String, Remembered> byPath = new ConcurrentHashMap<>();

  private record Remembered(
      SourceDocument document, RawHtml html, EditionParser.Parsed parsed, List<Problem> problems) {

    @SuppressWarnings("ReferenceEquality") // comparing the words would cost what parsing costs
    boolean isOf(SourceDocument other, RawHtml otherHtml) {
      return document == other && html == otherHtml;
    }
  }

  EditionParser.Parsed parsed(
      SourceDocument document,
      RawHtml html,
      Function<ProblemSink, EditionParser.Parsed> parser,
      ProblemSink problems) {
    String path = document.source().path();
    @Nullable Remembered known = byPath.get(path);
    if (known == null || !known.isOf(document, html)) {
      Problems found = new Problems();
      known = new Remembered(document, html, parser.apply(found), found.inReadingOrder());
      byPath.put(path, known);
    }
    known.problems().forEach(problems::report);
    return known.parsed();
  }

  /** Forgets documents that there are no more. */
  void keep(Collection<SourceDocument> documents) {
    if (documents.size() < byPath.size()) {
      byPath
          .keySet()
          .retainAll(
              documents.stream().map(each -> each.source().path()).collect(Collectors.toSet()));
    }
  }
}
