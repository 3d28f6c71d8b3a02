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

/** A heading of the first level in a document that has its title already. */
public final class SecondTitle implements Rule {
  @Override
  public String code() {
    return "second-title";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    Bodies.forEach(
        apparatus,
        (source, body) ->
            BlockTree.forEach(
                body.blocks(),
                Block.Heading.class,
                heading -> {
                  if (heading.level() == 1) {
                    findings.report(
                        source,
                        heading.span().start(),
                        "the heading “"
                            + Excerpt.of(PlainText.words(heading.content()))
                            + "” is a title, and the page has one",
                        "write ##, or make it the title of the document");
                  }
                }));
  }
}
