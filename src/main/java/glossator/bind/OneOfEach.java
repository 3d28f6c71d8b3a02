package glossator.bind;

import glossator.parse.ParsedEdition;
import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.SourceSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
    return named(documents, Function.identity(), what, problems);
  }

  /** The first thread of each id; the others are reported. */
  static List<ParsedEdition.Strand> threads(
      List<ParsedEdition.Strand> strands, ProblemSink problems) {
    return named(strands, ParsedEdition.Strand::prose, "thread", problems);
  }

  private static <T> List<T> named(
      List<T> documents,
      Function<T, ParsedEdition.Prose> prose,
      String what,
      ProblemSink problems) {
    Map<String, T> byId = new LinkedHashMap<>();
    for (T document : documents) {
      ParsedEdition.Prose read = prose.apply(document);
      T first = byId.putIfAbsent(read.id(), document);
      if (first != null) {
        problems.report(
            Problem.error(
                "duplicate-id",
                SourceSpan.startOf(read.source().path()),
                "the " + what + " id “" + read.id() + "” is used twice",
                "the first is "
                    + prose.apply(first).source().path()
                    + "; a number before the name does not count"));
      }
    }
    return List.copyOf(byId.values());
  }
}
