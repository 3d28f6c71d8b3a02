package glossator.check.apparatus;

import glossator.check.Apparatus;
import glossator.check.Edit;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.markup.Block;
import glossator.markup.BlockTree;
import glossator.model.Section;
import glossator.parse.ParsedEdition;
import glossator.problem.Severity;
import glossator.problem.SourceText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A paragraph of the text whose id is counted, and changes when one is put in before it. */
public final class ParagraphWithoutId implements Rule {
  @Override
  public String code() {
    return "paragraph-without-id";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  /** While a text is being written, counting is right. */
  @Override
  public boolean onlyOnRequest() {
    return true;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    Map<String, Section> sections = new HashMap<>();
    apparatus.edition().sections().forEach(section -> sections.put(section.id(), section));
    Set<String> seen = new HashSet<>();
    for (ParsedEdition.Prose text : apparatus.parsed().texts()) {
      Section section = sections.get(text.id());
      if (section != null && seen.add(text.id())) {
        Map<Integer, String> ids = new HashMap<>();
        BlockTree.forEach(
            section.body(),
            Block.CitableParagraph.class,
            each -> ids.put(each.span().start(), each.id()));
        BlockTree.forEach(
            text.body().blocks(),
            Block.Paragraph.class,
            each -> examine(text.source(), each, ids, findings));
      }
    }
  }

  private static void examine(
      SourceText source, Block.Paragraph paragraph, Map<Integer, String> ids, Findings findings) {
    String id = ids.get(paragraph.span().start());
    if (!paragraph.id().isEmpty() || id == null) {
      return;
    }
    int end = paragraph.span().end();
    while (end > 0 && Character.isWhitespace(source.content().charAt(end - 1))) {
      end--;
    }
    findings.report(
        new Edit(source, end, end, " {#" + id + "}"),
        "the paragraph is " + id + " by its place alone",
        "write {#" + id + "} behind it: a paragraph put in before it will not change it then");
  }
}
