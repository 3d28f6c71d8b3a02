package glossator.build;

import glossator.build.last.Outcome;
import glossator.model.Edition;
import glossator.model.Section;
import glossator.overlay.LaidText;
import glossator.page.CitableParagraphs;
import glossator.page.Site;
import glossator.problem.Problem;
import glossator.problem.Problems;
import glossator.problem.Severity;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * What a build did.
 *
 * @param done whether the site is there; if not, the last one is as it was
 * @param output the folder of the site
 * @param problems in reading order
 * @param errors how many of them stop the build
 * @param pages how many files were made from templates
 * @param paragraphs of the text
 * @param notes on it
 * @param entries of the glossary
 * @param mentions in all of the edition
 * @param leftOut what of a text laid over the edition is not the edition's text
 * @param unchanged whether nothing had changed since the last build, and nothing was done
 */
public record BuildReport(
    boolean done,
    Path output,
    List<Problem> problems,
    int errors,
    int pages,
    int paragraphs,
    int notes,
    int entries,
    int mentions,
    List<LaidText.LeftOut> leftOut,
    boolean unchanged) {

  static BuildReport failed(Problems problems, Path output) {
    int errors = problems.count(Severity.ERROR);
    return new BuildReport(
        false, output, problems.inReadingOrder(), errors, 0, 0, 0, 0, 0, List.of(), false);
  }

  static BuildReport of(
      Edition edition, Site site, Problems problems, Path output, List<LaidText.LeftOut> leftOut) {
    int paragraphs = edition.sections().stream().mapToInt(BuildReport::paragraphs).sum();
    int notes = edition.sections().stream().mapToInt(section -> section.notes().size()).sum();
    int mentions = edition.mentions().values().stream().mapToInt(Collection::size).sum();
    return new BuildReport(
        true,
        output,
        problems.inReadingOrder(),
        0,
        site.addresses().size(),
        paragraphs,
        notes,
        edition.entities().size(),
        mentions,
        leftOut,
        false);
  }

  /** What there was to say when just this was built. */
  static BuildReport unchanged(Outcome last, Path output) {
    Iterator<Integer> counts = last.counts().iterator();
    return new BuildReport(
        true,
        output,
        last.problems(),
        0,
        counts.next(),
        counts.next(),
        counts.next(),
        counts.next(),
        counts.next(),
        last.leftOut(),
        true);
  }

  /** What the next build is to know of this one, which is done. */
  Outcome outcome() {
    return new Outcome(List.of(pages, paragraphs, notes, entries, mentions), problems, leftOut);
  }

  private static int paragraphs(Section section) {
    return CitableParagraphs.in(section.body()).size();
  }

  /** How many warnings there are. */
  public int warnings() {
    return problems.size() - errors;
  }
}
