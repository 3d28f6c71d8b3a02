package glossator.parse;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;

/**
 * Finds mark-up that is nested more deeply than any text needs, before a recursion runs out of
 * stack.
 */
final class Nesting {
  /** How deep blocks and inlines may stand in one another. */
  static final int DEEPEST = 400;

  private Nesting() {}

  /** The first node within a block of a document that stands too deep. */
  static Optional<Node> tooDeep(Node block) {
    int depth = 1;
    Node node = block;
    while (depth <= DEEPEST) {
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
        continue;
      }
      while (node != block && node.getNext() == null) {
        node = node.getParent();
        depth--;
      }
      if (node == block) {
        return Optional.empty();
      }
      node = node.getNext();
    }
    return Optional.of(node);
  }
}
