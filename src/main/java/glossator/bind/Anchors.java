package glossator.bind;

import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ids on one page: what authors write must be unique, what the program makes gives way. */
final class Anchors {
  private final @Nullable Anchors around;
  private final Set<String> taken = new HashSet<>();

  /**
   * The number behind an id up to which all are taken: a page may have a thousand like headings.
   */
  private final Map<String, Integer> lastNumbers = new HashMap<>();

  private final ProblemSink problems;

  private Anchors(@Nullable Anchors around, ProblemSink problems) {
    this.around = around;
    this.problems = problems;
  }

  /** The ids of a page on which some are taken already. */
  static Anchors of(Collection<String> taken, ProblemSink problems) {
    Anchors anchors = new Anchors(null, problems);
    anchors.taken.addAll(taken);
    return anchors;
  }

  /** The ids of a page that holds everything of this one, and more of its own. */
  Anchors within() {
    return new Anchors(this, problems);
  }

  /** Takes an id that an author wrote; an id that is taken is reported. */
  void claim(String id, SourceText source, int offset) {
    if (!take(id)) {
      int at = source.content().lastIndexOf("{#" + id, offset);
      String message = "the id “" + id + "” is used twice on this page";
      problems.error(
          "duplicate-id", source, at < 0 ? offset : at, message, "give one of the two another id");
    }
  }

  /** Takes an id, with a number behind it when it is taken. */
  String free(String base) {
    if (take(base)) {
      return base;
    }
    int number = lastNumbers.getOrDefault(base, 1) + 1;
    while (!take(base + "-" + number)) {
      number++;
    }
    lastNumbers.put(base, number);
    return base + "-" + number;
  }

  /** Takes the first free id of a series, from a number on. */
  String next(String prefix, int from) {
    int number = from;
    while (!take(prefix + number)) {
      number++;
    }
    return prefix + number;
  }

  private boolean take(String id) {
    return !isTakenAround(id) && taken.add(id);
  }

  private boolean isTakenAround(String id) {
    for (Anchors each = around; each != null; each = each.around) {
      if (each.taken.contains(id)) {
        return true;
      }
    }
    return false;
  }
}
