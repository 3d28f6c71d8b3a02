package glossator.bind;

import glossator.model.Entity;
import glossator.parse.ParsedEdition;
import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.SourceSpan;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Double brackets do not say whether they mean a paragraph, a section, an entry or a thread, so
 * that no id may be of two of them.
 */
final class SharedIds {
  private final Set<String> paragraphs;
  private final ProblemSink problems;
  private final Map<String, String> pathById = new HashMap<>();

  private SharedIds(Set<String> paragraphs, ProblemSink problems) {
    this.paragraphs = paragraphs;
    this.problems = problems;
  }

  /** Reports every document that has the id of another, or of a paragraph. */
  static void refuse(
      Set<String> paragraphs,
      List<ParsedEdition.Prose> sections,
      Collection<Entity> entities,
      List<ParsedEdition.Strand> strands,
      ProblemSink problems) {
    SharedIds ids = new SharedIds(paragraphs, problems);
    sections.forEach(section -> ids.claim(section.id(), section.source().path()));
    entities.forEach(entity -> ids.claim(entity.id(), entity.identity().source().path()));
    strands.forEach(strand -> ids.claim(strand.prose().id(), strand.prose().source().path()));
  }

  private void claim(String id, String path) {
    String first = pathById.putIfAbsent(id, path);
    if (paragraphs.contains(id)) {
      report(path, "the id “" + id + "” is a paragraph’s too", "give the file another name");
    } else if (first != null) {
      String hint = "the first is " + first + "; give one of the files another name";
      report(path, "the id “" + id + "” is used twice", hint);
    }
  }

  private void report(String path, String message, String hint) {
    problems.report(Problem.error("duplicate-id", SourceSpan.startOf(path), message, hint));
  }
}
