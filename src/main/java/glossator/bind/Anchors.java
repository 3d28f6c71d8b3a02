package glossator.bind;

import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ids on one page: what authors write must be unique, what the program makes gives way. */
final class Anchors {
  private final @Nullable Anchors around;
  private final Set<String> taken;

  /**
   * The number behind an id up to which all are taken: a page may have a thousand like headings.
   */
  private final Map<String, Integer> lastNumbers;

  private final ProblemSink problems;
  private final @Nullable UnitReads reads;

  private Anchors(@Nullable Anchors around, ProblemSink problems) {
    this(around, new HashSet<>(), new HashMap<>(), problems, null);
  }

  private Anchors(
      @Nullable Anchors around,
      Set<String> taken,
      Map<String, Integer> lastNumbers,
      ProblemSink problems,
      @Nullable UnitReads reads) {
    this.around = around;
    this.taken = taken;
    this.lastNumbers = lastNumbers;
    this.problems = problems;
    this.reads = reads;
  }

  /** How an id is asked for. */
  enum Way {
    CLAIM,
    FREE,
    NEXT
  }

  /**
   * An id that was taken.
   *
   * @param asked the id, or what it begins with
   * @param from the number from which on one was looked for
   */
  record Taking(Way way, String asked, int from, String taken) {}

  /** The same ids; it is noted which are taken. */
  Anchors heardBy(UnitReads other) {
    return new Anchors(around, taken, lastNumbers, other, other);
  }

  /**
   * Takes ids as they were taken before, if all of them can be had the same way; else none is
   * taken.
   */
  boolean takeAgain(List<Taking> takings) {
    List<String> now = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (Taking each : takings) {
      numbers.putIfAbsent(each.asked(), lastNumbers.getOrDefault(each.asked(), 0));
      String id =
          switch (each.way()) {
            case CLAIM -> take(each.asked()) ? each.asked() : "";
            case FREE -> free(each.asked());
            case NEXT -> next(each.asked(), each.from());
          };
      if (!id.isEmpty()) {
        now.add(id);
      }
      if (!id.equals(each.taken())) {
        now.forEach(taken::remove);
        numbers.forEach(this::restore);
        return false;
      }
    }
    return true;
  }

  private void restore(String asked, int number) {
    if (number == 0) {
      lastNumbers.remove(asked);
    } else {
      lastNumbers.put(asked, number);
    }
  }

  private String noted(Way way, String asked, int from, String id) {
    if (reads != null) {
      reads.taking(new Taking(way, asked, from, id));
    }
    return id;
  }

  /**
   * The ids of a page on which some are taken already.
   *
   * @param reserved on every page
   * @param taken on this one; they are looked at, and stay as they are
   */
  static Anchors of(Set<String> reserved, Set<String> taken, ProblemSink problems) {
    Anchors everywhere = new Anchors(null, reserved, Map.of(), problems, null);
    Anchors here = new Anchors(everywhere, taken, Map.of(), problems, null);
    return new Anchors(here, problems);
  }

  /** The ids of a page that holds everything of this one, and more of its own. */
  Anchors within() {
    return new Anchors(this, problems);
  }

  /** Takes an id that an author wrote; an id that is taken is reported. */
  void claim(String id, SourceText source, int offset) {
    if (take(id)) {
      noted(Way.CLAIM, id, 0, id);
    } else {
      int at = source.content().lastIndexOf("{#" + id, offset);
      String message = "the id “" + id + "” is used twice on this page";
      problems.error(
          "duplicate-id", source, at < 0 ? offset : at, message, "give one of the two another id");
    }
  }

  /** Takes an id, with a number behind it when it is taken. */
  String free(String base) {
    if (take(base)) {
      return noted(Way.FREE, base, 0, base);
    }
    int number = lastNumbers.getOrDefault(base, 1) + 1;
    while (!take(base + "-" + number)) {
      number++;
    }
    lastNumbers.put(base, number);
    return noted(Way.FREE, base, 0, base + "-" + number);
  }

  /** Takes the first free id of a series, from a number on. */
  String next(String prefix, int from) {
    int number = from;
    while (!take(prefix + number)) {
      number++;
    }
    return noted(Way.NEXT, prefix, from, prefix + number);
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
