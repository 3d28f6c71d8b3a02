package glossator.parse;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds mark-up that is nested more deeply than any text needs, before a recursion runs out of
 * stack.
 */
final class Nesting {
  /** How deep blocks and inlines may stand in one another. */
  static final int DEEPEST = 400;

  private Nesting() {}

  /** The first node that stands too deep. */
  static Optional<Node> tooDeep(Document document) {
    int depth = 0;
    Node node = document;
    while (node != null) {
      if (depth > DEEPEST) {
        return Optional.of(node);
      }
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
      } else {
        Node up = node;
        while (up != null && up.getNext() == null) {
          up = up.getParent();
          depth--;
        }
        node = next(up);
      }
    }
    return Optional.empty();
  }

  private static @Nullable Node next(@Nullable Node node) {
    return node == null ? null : node.getNext();
  }
}
