package glossator.overlay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds where each section of an edition stands in a text: of the headings that could be meant (a
 * table of contents repeats them) it takes those between which the paragraphs fit best.
 */
final class SectionFinder {
  /** What stands for the heading of the first section, which a text need not have. */
  private static final int BEGINNING = -1;

  private final List<ReadingSection> sections;
  private final List<TextBlock> blocks;
  private final Evidence evidence;

  SectionFinder(List<ReadingSection> sections, List<TextBlock> blocks) {
    this.sections = sections;
    this.blocks = blocks;
    this.evidence = new Evidence(blocks);
  }

  /**
   * A section found.
   *
   * @param blocks the indices of the blocks that may be its paragraphs
   * @param placed for each paragraph the index of its block, -1 when it has none
   * @param end the index behind its last block
   */
  record Found(ReadingSection section, List<Integer> blocks, List<Integer> placed, int end) {}

  private record Chain(double score, int heading, List<Integer> before) {}

  /** The sections from the first on, up to the first whose heading is missing in its place. */
  List<Found> find() {
    if (sections.isEmpty()) {
      return List.of();
    }
    List<Chain> chains = List.of(new Chain(0, BEGINNING, List.of()));
    int section = 0;
    while (section + 1 < sections.size()) {
      List<Chain> longer = longer(chains, section);
      if (longer.isEmpty()) {
        break;
      }
      chains = longer;
      section++;
    }
    Chain best = chains.get(0);
    double most = Double.NEGATIVE_INFINITY;
    for (Chain chain : chains) {
      double score = chain.score() + align(section, chain.heading(), blocks.size()).score();
      if (score > most) {
        most = score;
        best = chain;
      }
    }
    return found(best);
  }

  private List<Chain> longer(List<Chain> chains, int section) {
    Map<Integer, Chain> best = new HashMap<>();
    for (int heading : Headings.candidates(sections.get(section + 1).title(), blocks)) {
      for (Chain chain : chains) {
        if (chain.heading() < heading) {
          double score = chain.score() + align(section, chain.heading(), heading).score();
          List<Integer> before = new ArrayList<>(chain.before());
          before.add(chain.heading());
          best.merge(
              heading,
              new Chain(score, heading, before),
              (one, other) -> other.score() > one.score() ? other : one);
        }
      }
    }
    List<Chain> longer = new ArrayList<>(best.values());
    longer.sort(Collections.reverseOrder((one, other) -> other.heading() - one.heading()));
    return longer;
  }

  private List<Found> found(Chain chain) {
    List<Integer> headings = new ArrayList<>(chain.before());
    headings.add(chain.heading());
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      int end = i + 1 < headings.size() ? headings.get(i + 1) : blocks.size();
      List<Integer> run = run(i, headings.get(i), end);
      List<Integer> placed =
          align(i, headings.get(i), end).blocks().stream()
              .map(each -> each < 0 ? each : run.get(each))
              .toList();
      found.add(new Found(sections.get(i), run, placed, end));
    }
    return found;
  }

  private List<Integer> run(int section, int heading, int end) {
    return IntStream.range(heading + 1, end)
        .filter(block -> !sections.get(section).isHeading(blocks.get(block)))
        .boxed()
        .toList();
  }

  private SectionAlignment align(int section, int heading, int end) {
    List<ReadingParagraph> paragraphs = sections.get(section).paragraphs();
    List<Integer> run = run(section, heading, end);
    return SectionAlignment.of(
        paragraphs.size(),
        run.size(),
        (paragraph, block) ->
            evidence.weigh(paragraphs.get(paragraph), blocks.get(run.get(block))));
  }
}
