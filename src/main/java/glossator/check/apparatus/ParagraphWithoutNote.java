package glossator.check.apparatus;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.markup.Block;
import glossator.markup.BlockTree;
import glossator.model.Section;
import glossator.problem.Severity;
import glossator.problem.SourceText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A paragraph of the text that no note is on. */
public final class ParagraphWithoutNote implements Rule {
  @Override
  public String code() {
    return "paragraph-without-note";
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
  public boolean needsWholeEdition() {
    return true;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    Map<String, SourceText> sources = new HashMap<>();
    apparatus.parsed().texts().forEach(text -> sources.putIfAbsent(text.id(), text.source()));
    for (Section section : apparatus.edition().sections()) {
      SourceText source = sources.get(section.id());
      Set<String> noted = new HashSet<>();
      section.notes().forEach(note -> noted.add(note.paragraph()));
      if (source != null) {
        BlockTree.forEach(
            section.body(),
            Block.CitableParagraph.class,
            paragraph -> {
              if (!noted.contains(paragraph.id())) {
                findings.report(
                    source,
                    paragraph.span().start(),
                    "no note is on ¶" + paragraph.number(),
                    "write one: ::: {.note on=\"" + paragraph.id() + "\" lemma=\"…\"}");
              }
            });
      }
    }
  }
}
