package glossator.build;

import glossator.bake.SiteConfiguration;
import glossator.check.Edit;
import glossator.check.Rule;
import glossator.check.run.RuleBook;
import glossator.check.run.Verdict;
import glossator.problem.Problem;
import glossator.problem.Problems;
import glossator.problem.SourceText;
import glossator.progress.Progress;
import glossator.read.EditionSources;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Mends an edition in memory, until nothing is left that can be mended mechanically. An edit that
 * would leave a hole in the edition, such as a note that does not find its words any more, is not
 * made.
 */
final class Mending {
  /** Edits that overlap wait for the next of these. */
  private static final int MOST_ROUNDS = 8;

  /** How often parts of the edits are tried out in one round when all of them do harm. */
  private static final int MOST_TRIALS = 40;

  private static final Comparator<Edit> IN_ORDER =
      Comparator.comparing((Edit edit) -> edit.source().path())
          .thenComparingInt(Edit::start)
          .thenComparingInt(Edit::end)
          .thenComparing(Edit::replacement);

  private final SiteConfiguration site;
  private final List<Rule> others;

  /**
   * @param others rules to run beside those of every edition
   */
  Mending(SiteConfiguration site, List<Rule> others) {
    this.site = site;
    this.others = others;
  }

  /**
   * What becomes of the files of an edition.
   *
   * @param first the edition as it is
   * @throws IOException when a file beside the documents cannot be read
   */
  List<MendedFile> of(BoundEdition first) throws IOException {
    Map<String, SourceText> before = new TreeMap<>();
    BoundEdition at = first;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Edit> edits = new ArrayList<>(at.verdict().edits().values());
      edits.sort(IN_ORDER);
      List<Edit> good = harmless(edits, at);
      if (good.isEmpty()) {
        break;
      }
      good.forEach(edit -> before.putIfAbsent(edit.source().path(), edit.source()));
      at = after(good, at);
    }
    return changed(before, at.sources());
  }

  private static List<MendedFile> changed(Map<String, SourceText> before, EditionSources now) {
    List<MendedFile> mended = new ArrayList<>();
    now.documents()
        .forEach(
            document -> {
              SourceText source = before.get(document.source().path());
              String content = document.source().content();
              if (source != null && !source.content().equals(content)) {
                mended.add(new MendedFile(source, content));
              }
            });
    return List.copyOf(mended);
  }

  /** As many edits as do no harm together; where they do, their halves are tried. */
  private List<Edit> harmless(List<Edit> edits, BoundEdition from) throws IOException {
    Map<String, Integer> holes = holes(from.verdict());
    List<Edit> good = List.of();
    Deque<List<Edit>> waiting = new ArrayDeque<>(List.of(edits));
    for (int trial = 0; trial < MOST_TRIALS && !waiting.isEmpty(); trial++) {
      List<Edit> part = waiting.pop();
      List<Edit> together = new ArrayList<>(good);
      together.addAll(part);
      if (!together.isEmpty() && isHarmless(after(together, from), holes)) {
        good = together;
      } else if (part.size() > 1) {
        int middle = part.size() / 2;
        waiting.push(part.subList(middle, part.size()));
        waiting.push(part.subList(0, middle));
      }
    }
    return good;
  }

  private static boolean isHarmless(BoundEdition after, Map<String, Integer> before) {
    return holes(after.verdict()).entrySet().stream()
        .allMatch(hole -> hole.getValue() <= before.getOrDefault(hole.getKey(), 0));
  }

  /** How many holes of a kind each file has. */
  private static Map<String, Integer> holes(Verdict verdict) {
    Map<String, Integer> holes = new HashMap<>();
    for (Problem problem : verdict.problems()) {
      if (RuleBook.isAlwaysError(problem.code())) {
        holes.merge(problem.code() + " " + problem.span().path(), 1, Integer::sum);
      }
    }
    return holes;
  }

  private BoundEdition after(List<Edit> edits, BoundEdition from) throws IOException {
    Map<String, String> contents = new HashMap<>();
    MendedFile.of(edits).forEach(file -> contents.put(file.before().path(), file.after()));
    Problems problems = new Problems();
    EditionSources sources = from.sources().with(contents, problems);
    return BoundEdition.of(sources, site, others, false, problems, Progress.SILENT);
  }
}
