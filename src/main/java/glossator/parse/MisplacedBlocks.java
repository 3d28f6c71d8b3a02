package glossator.parse;

import com.vladsch.flexmark.util.ast.Node;
import glossator.parse.syntax.FencedDiv;
import glossator.parse.syntax.FootnoteDefinition;
import glossator.parse.syntax.FootnoteReferenceNode;
import glossator.parse.syntax.StrayFence;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import org.jspecify.annotations.Nullable;

/** Says of notes, footnotes and fences where they cannot stand, once for each mistake. */
final class MisplacedBlocks {
  private final SourceText source;
  private final ProblemSink problems;

  MisplacedBlocks(SourceText source, ProblemSink problems) {
    this.source = source;
    this.problems = problems;
  }

  void report(Node node) {
    FencedDiv around = note(node);
    if (node instanceof StrayFence) {
      error(
          "stray-fence",
          node,
          "this fence closes nothing",
          "take it away, or open a note above it: ::: {.note on=\"p4\" lemma=\"…\"}");
    } else if (node instanceof FencedDiv) {
      noteWithin(node, around);
    } else if (around == null || !hasMarker(around, node)) {
      error(
          "nested-note",
          node,
          "a footnote stands inside another block",
          "begin it at the line’s start");
    }
  }

  /** What follows a note that is not closed is not misplaced: the note is reported as open. */
  private void noteWithin(Node node, @Nullable FencedDiv around) {
    if (around == null || around.isClosed()) {
      error(
          "nested-note",
          node,
          "a note stands inside another block",
          around == null ? "begin it at the line’s start" : "end the note around it first");
    }
  }

  /** A footnote in a note is reported where its marker stands. */
  private static boolean hasMarker(FencedDiv note, Node footnote) {
    String label = ((FootnoteDefinition) footnote).label().toString();
    for (Node each : note.getDescendants()) {
      if (each instanceof FootnoteReferenceNode marker && marker.label().toString().equals(label)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable FencedDiv note(Node node) {
    return (FencedDiv) node.getAncestorOfType(FencedDiv.class);
  }

  private void error(String code, Node node, String message, String hint) {
    problems.error(code, source, node.getStartOffset(), message, hint);
  }
}
