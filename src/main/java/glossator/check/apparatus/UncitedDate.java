package glossator.check.apparatus;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.markup.Block;
import glossator.markup.BlockTree;
import glossator.markup.Inline;
import glossator.markup.PlainText;
import glossator.model.Entity;
import glossator.parse.ParsedEdition;
import glossator.problem.Severity;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A paragraph of an entry that gives a year and cites nothing. */
public final class UncitedDate implements Rule {
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?:1[0-9]|20)[0-9]{2}(?![\\p{L}\\p{N}])");

  @Override
  public String code() {
    return "uncited-date";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public boolean onlyOnRequest() {
    return true;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    for (ParsedEdition.Entry entry : apparatus.parsed().entries()) {
      BlockTree.forEach(
          entry.body().blocks(),
          Block.Paragraph.class,
          paragraph -> examine(entry.entity(), paragraph, findings));
    }
  }

  private static void examine(Entity entity, Block.Paragraph paragraph, Findings findings) {
    List<Block> alone = List.of(paragraph);
    if (Prose.has(alone, Inline.Citation.class)
        || Prose.has(alone, Inline.Link.class)
        || Prose.has(alone, Inline.FootnoteReference.class)) {
      return;
    }
    PlainText words = PlainText.of(paragraph.content());
    Matcher year = YEAR.matcher(words.words());
    if (year.find()) {
      findings.report(
          Apparatus.source(entity),
          words.sourceOffset(year.start()),
          "a paragraph speaks of " + year.group() + " and cites nothing",
          "cite what bears it out: [@key, p. 12]");
    }
  }
}
