package glossator.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what an author may have meant by a name that does not exist. */
public final class NearMatches {
  private static final int MOST = 3;

  private NearMatches() {}

  /**
   * The known names nearest to the one written: those that a third of its letters in edits can
   * reach (at least two), and those that contain it as a whole part, at most three, nearest first.
   */
  public static List<String> of(String written, Collection<String> known) {
    return of(written, known, Math.max(2, written.length() / 3));
  }

  /**
   * The known names that so many edits can reach, and those that contain the one written as a whole
   * part.
   */
  public static List<String> of(String written, Collection<String> known, int reach) {
    LevenshteinDistance distance = new LevenshteinDistance(reach);
    record Match(String name, int edits) {}
    return known.stream()
        .map(name -> new Match(name, edits(distance, written, name, reach)))
        .filter(match -> match.edits() <= reach)
        .sorted(Comparator.comparingInt(Match::edits).thenComparing(Match::name))
        .limit(MOST)
        .map(Match::name)
        .toList();
  }

  private static int edits(LevenshteinDistance distance, String written, String name, int reach) {
    int edits = distance.apply(written, name);
    if (edits >= 0) {
      return edits;
    }
    boolean part = written.length() > 2 && ("-" + name + "-").contains("-" + written + "-");
    return part ? reach : Integer.MAX_VALUE;
  }

  /** A hint that lists the near matches, or else says the given words. */
  public static String hint(String written, Collection<String> known, String otherwise) {
    List<String> near = of(written, known);
    if (near.isEmpty()) {
      return otherwise;
    }
    return near.stream().collect(Collectors.joining(", ", "did you mean ", "?"));
  }
}
