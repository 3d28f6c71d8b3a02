package glossator.bind;

import glossator.parse.ParsedEdition;
import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.SourceSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the ids of documents apart that differ in their numbers only. */
final class OneOfEach {
  private OneOfEach() {}

  /**
   * The first document of each id; the others are reported.
   *
   * @param what the documents are, for the message
   */
  static List<ParsedEdition.Prose> named(
      List<ParsedEdition.Prose> documents, String what, ProblemSink problems) {
    Map<String, ParsedEdition.Prose> byId = new LinkedHashMap<>();
    for (ParsedEdition.Prose document : documents) {
      ParsedEdition.Prose first = byId.putIfAbsent(document.id(), document);
      if (first != null) {
        problems.report(
            Problem.error(
                "duplicate-id",
                SourceSpan.startOf(document.source().path()),
                "the " + what + " id “" + document.id() + "” is used twice",
                "the first is "
                    + first.source().path()
                    + "; a number before the name does not count"));
      }
    }
    return List.copyOf(byId.values());
  }
}
