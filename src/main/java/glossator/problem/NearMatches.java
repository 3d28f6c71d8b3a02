package glossator.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what an author may have meant by a name that does not exist. */
public final class NearMatches {
  private static final int MOST = 3;

  /** From this length on, two slips in a word are still the same word. */
  private static final int LONG_ENOUGH = 6;

  private NearMatches() {}

  /**
   * The known names nearest to the one written: those that a third of its letters in edits can
   * reach (one edit for a short word), and those that contain it as a whole part, at most three,
   * nearest first.
   */
  public static List<String> of(String written, Collection<String> known) {
    int reach = written.length() < LONG_ENOUGH ? 1 : Math.max(2, written.length() / 3);
    return of(written, known, reach);
  }

  /**
   * The known names that so many edits can reach, and those that contain the one written as a whole
   * part.
   */
  public static List<String> of(String written, Collection<String> known, int reach) {
    LevenshteinDistance distance = new LevenshteinDistance(reach);
    record Match(String name, int edits) {}
    List<Match> near = new ArrayList<>();
    SharedLetters shared = new SharedLetters(written);
    for (String name : known) {
      int edits =
          shared.mayReach(name, reach)
              ? edits(distance, written, name, reach)
              : ofPart(written, name, reach);
      if (edits <= reach) {
        near.add(new Match(name, edits));
      }
    }
    return near.stream()
        .sorted(Comparator.comparingInt(Match::edits).thenComparing(Match::name))
        .limit(MOST)
        .map(Match::name)
        .toList();
  }

  private static int edits(LevenshteinDistance distance, String written, String name, int reach) {
    int edits = distance.apply(written, name);
    if (edits == 2 || edits < 0) {
      edits = isSwapped(written, name) ? 1 : edits;
    }
    return edits >= 0 ? edits : ofPart(written, name, reach);
  }

  private static int ofPart(String written, String name, int reach) {
    boolean part =
        written.length() > 2
            && name.contains(written)
            && ("-" + name + "-").contains("-" + written + "-");
    return part ? reach : Integer.MAX_VALUE;
  }

  /** A hint that lists the near matches, or else says the given words. */
  public static String hint(String written, Collection<String> known, String otherwise) {
    List<String> near = of(written, known);
    if (near.isEmpty()) {
      return otherwise;
    }
    String last = near.get(near.size() - 1);
    String others = String.join(", ", near.subList(0, near.size() - 1));
    return "did you mean " + (others.isEmpty() ? "" : others + " or ") + last + "?";
  }

  /**
   * Whether two words differ by two neighbouring letters in each other's place: one slip, not two.
   */
  private static boolean isSwapped(String written, String name) {
    int at = 0;
    while (at < written.length() && at < name.length() && written.charAt(at) == name.charAt(at)) {
      at++;
    }
    return written.length() == name.length()
        && at + 1 < written.length()
        && written.charAt(at) == name.charAt(at + 1)
        && written.charAt(at + 1) == name.charAt(at)
        && written.substring(at + 2).equals(name.substring(at + 2));
  }
}
