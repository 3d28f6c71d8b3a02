package glossator.check.hygiene;

import glossator.check.Apparatus;
import glossator.check.Bodies;
import glossator.check.Excerpt;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.markup.Block;
import glossator.markup.BlockTree;
import glossator.markup.PlainText;
import glossator.problem.Severity;
import glossator.problem.SourceText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A heading that leaves out a level (WCAG 1.3.1). */
public final class SkippedHeading implements Rule {
  private static final int OF_TITLE = 1;

  /** An essay stands under the heading of its section. */
  private static final int OF_ESSAY = 2;

  @Override
  public String code() {
    return "skipped-heading";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    Set<String> commentaries = new HashSet<>();
    apparatus.parsed().commentaries().forEach(each -> commentaries.add(each.source().path()));
    Bodies.forEach(
        apparatus,
        (source, body) -> {
          boolean essay = commentaries.contains(source.path());
          examine(source, body.blocks(), essay ? OF_ESSAY : OF_TITLE, findings);
        });
  }

  private static void examine(SourceText source, List<Block> blocks, int top, Findings findings) {
    int[] last = {top};
    BlockTree.forEach(
        blocks,
        Block.Heading.class,
        heading -> {
          int level = heading.level();
          if (level > last[0] + 1) {
            findings.report(
                source,
                heading.span().start(),
                "the heading “"
                    + Excerpt.of(PlainText.words(heading.content()))
                    + "” is of level "
                    + level
                    + (last[0] == top
                        ? ", the first under the title"
                        : ", behind one of level " + last[0]),
                "write "
                    + "#".repeat(last[0] + 1)
                    + ": a level means what it is part of, not how large it is");
          }
          last[0] = Math.max(top, level);
        });
  }
}
