package glossator.parse.raw;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;

/** Leaves out the parts of tables, lists and the like that stand in none. */
@SuppressWarnings("try") // what it wraps closes nothing
final class Framework extends HtmlStreamEventReceiverWrapper {
  private static final Set<String> OF_ROWS = Set.of("table", "thead", "tbody", "tfoot");
  private static final Map<String, Set<String>> PARENTS =
      Map.ofEntries(
          Map.entry("caption", Set.of("table")),
          Map.entry("colgroup", Set.of("table")),
          Map.entry("col", Set.of("colgroup", "table")),
          Map.entry("thead", Set.of("table")),
          Map.entry("tbody", Set.of("table")),
          Map.entry("tfoot", Set.of("table")),
          Map.entry("tr", OF_ROWS),
          Map.entry("td", Set.of("tr")),
          Map.entry("th", Set.of("tr")),
          Map.entry("li", Set.of("ol", "ul")),
          Map.entry("dt", Set.of("dl")),
          Map.entry("dd", Set.of("dl")),
          Map.entry("summary", Set.of("details")),
          Map.entry("figcaption", Set.of("figure")),
          Map.entry("rt", Set.of("ruby")),
          Map.entry("rp", Set.of("ruby")));

  /** The element whose parts may stand at any depth in it, as authors leave tags away. */
  private static final Map<String, Set<String>> FRAMES =
      Map.ofEntries(
          Map.entry("caption", Set.of("table")),
          Map.entry("colgroup", Set.of("table")),
          Map.entry("col", Set.of("table")),
          Map.entry("thead", Set.of("table")),
          Map.entry("tbody", Set.of("table")),
          Map.entry("tfoot", Set.of("table")),
          Map.entry("tr", Set.of("table")),
          Map.entry("td", Set.of("table")),
          Map.entry("th", Set.of("table")));

  private final Deque<Boolean> kept = new ArrayDeque<>();
  private final Deque<String> around = new ArrayDeque<>();
  private final Consumer<String> loss;

  /**
   * @param loss takes the names of elements that are left out
   */
  Framework(HtmlStreamEventReceiver out, Consumer<String> loss) {
    super(out);
    this.loss = loss;
  }

  /** Elements one of which must be open for an element to have a place; none for most. */
  static Set<String> frames(String name) {
    return FRAMES.getOrDefault(name, PARENTS.getOrDefault(name, Set.of()));
  }

  /** Whether an element is a table or a part of one. */
  static boolean isOfTables(String name) {
    return name.equals("table") || FRAMES.containsKey(name);
  }

  @Override
  public void openTag(String name, List<String> attributes) {
    Set<String> parents = PARENTS.get(name);
    String parent = around.peek();
    boolean fits = parents == null || (parent != null && parents.contains(parent));
    if (!Elements.VOID.contains(name)) {
      kept.push(fits);
      if (fits) {
        around.push(name);
      }
    }
    if (fits) {
      underlying.openTag(name, attributes);
    } else {
      loss.accept(name);
    }
  }

  @Override
  public void closeTag(String name) {
    if (kept.pop()) {
      around.pop();
      underlying.closeTag(name);
    }
  }
}
