package glossator.overlay;

import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells where a text parts from the edition: the first place, in the order of the edition. */
final class Fit {
  /** A block of no more words between two paragraphs is a heading, a caption or the like. */
  private static final int SHORT = 15;

  private final SourceText text;
  private final List<TextBlock> blocks;
  private final ProblemSink problems;

  Fit(SourceText text, List<TextBlock> blocks, ProblemSink problems) {
    this.text = text;
    this.blocks = blocks;
    this.problems = problems;
  }

  /** Whether the text does not fit; the first place is then reported. */
  boolean isRefused(List<SectionFinder.Found> found, List<ReadingSection> sections) {
    for (SectionFinder.Found section : found) {
      if (lacksParagraph(section) || hasStranger(section)) {
        return true;
      }
    }
    if (found.size() < sections.size()) {
      report(found, sections.get(found.size()).title());
      return true;
    }
    return false;
  }

  private boolean lacksParagraph(SectionFinder.Found found) {
    int missing = found.placed().indexOf(-1);
    if (missing < 0) {
      return false;
    }
    ReadingParagraph paragraph = found.section().paragraphs().get(missing);
    int here = next(found, missing);
    String section = " of “" + found.section().title() + "”";
    problems.error(
        "missing-paragraph",
        text,
        offset(here),
        here < found.end()
            ? "this is not " + paragraph.id() + section + ": the two have nothing in common"
            : "the text has no paragraph " + paragraph.id() + section,
        "the edition has it at "
            + paragraph.place()
            + expected(paragraph)
            + "; a text laid over an edition has all of its paragraphs, in their order");
    return true;
  }

  /** Words by which a reader can look for the paragraph. */
  private static String expected(ReadingParagraph paragraph) {
    return paragraph.phrases().stream()
        .findFirst()
        .map(phrase -> ", on the words “" + phrase.text() + "”")
        .orElse("");
  }

  /** The first block in which a paragraph was to be looked for. */
  private static int next(SectionFinder.Found found, int paragraph) {
    int previous = paragraph == 0 ? -1 : found.placed().get(paragraph - 1);
    return found.blocks().stream()
        .filter(block -> block > previous)
        .findFirst()
        .orElse(found.end());
  }

  private boolean hasStranger(SectionFinder.Found found) {
    Set<Integer> placed = new HashSet<>(found.placed());
    for (int i = 1; i < found.placed().size(); i++) {
      int before = found.placed().get(i - 1);
      int behind = found.placed().get(i);
      for (int block : found.blocks()) {
        boolean between = block > before && block < behind;
        if (between && isText(blocks.get(block), placed)) {
          report(found.section(), i, block);
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a block is too long to be passed over, and does not repeat what stands elsewhere. */
  private boolean isText(TextBlock block, Set<Integer> placed) {
    LooseText words = new LooseText(block.words());
    return words.words().size() > SHORT
        && placed.stream()
            .map(blocks::get)
            .allMatch(other -> new LooseText(other.words()).find(block.words()).isEmpty());
  }

  private void report(ReadingSection section, int paragraph, int block) {
    String before = section.paragraphs().get(paragraph - 1).id();
    String behind = section.paragraphs().get(paragraph).id();
    problems.error(
        "extra-paragraph",
        text,
        offset(block),
        "the edition has no paragraph here, between " + before + " and " + behind,
        "join it with the paragraph that it belongs to, or take it out of this copy");
  }

  private void report(List<SectionFinder.Found> found, String title) {
    SectionFinder.Found last = found.get(found.size() - 1);
    List<Integer> elsewhere = Headings.candidates(title, blocks);
    if (elsewhere.isEmpty()) {
      problems.error(
          "missing-heading",
          text,
          offset(next(last, last.placed().size())),
          "the heading “" + title + "” is missing from here on",
          "a text laid over an edition has the headings of its sections, each on a line of its own");
    } else {
      problems.error(
          "heading-out-of-order",
          text,
          offset(elsewhere.get(0)),
          "the heading “" + title + "” stands before “" + last.section().title() + "”",
          "the sections of the text have to be in the edition’s order");
    }
  }

  private int offset(int block) {
    return block < blocks.size() ? blocks.get(block).span().start() : text.content().length();
  }
}
