package glossator.bind;

import glossator.model.Mention;
import glossator.model.Named;
import glossator.model.Page;
import glossator.model.Passage;
import glossator.model.Strand;
import glossator.parse.ParsedEdition;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Binds threads: what they say, and the paragraphs that they touch. */
final class StrandBinder {
  private final Binding binding;
  private final Targets targets;
  private final BindMemory memory;
  private final ProblemSink problems;

  StrandBinder(Binding binding, Targets targets, BindMemory memory, ProblemSink problems) {
    this.binding = binding;
    this.memory = memory;
    this.targets = targets;
    this.problems = problems;
  }

  /** Binds a thread. */
  Strand bind(ParsedEdition.Strand strand, Consumer<List<Mention>> mentions) {
    ParsedEdition.Prose prose = strand.prose();
    DocumentContext document =
        binding.context(prose.source(), Passage.Group.THREAD, prose.id(), prose.autolink());
    Unit<Binding.Bound> unit =
        new Unit<>(
            "thread " + prose.source().path(),
            List.of(new BindMemory.Same(prose)),
            List.of(prose.source()),
            (own, anchors) -> own.prose(document, prose.body(), "b-", "fn-", anchors));
    Binding.Bound bound = memory.bound(unit, binding, binding.anchors(Set.of()));
    mentions.accept(bound.mentions());
    Page page =
        new Page(prose.id(), prose.title(), prose.imprint(), bound.blocks(), bound.endnotes());
    return new Strand(page, strand.summary(), touched(strand.touches(), prose.source()));
  }

  private List<String> touched(List<Named> touches, SourceText source) {
    Set<String> paragraphs = new LinkedHashSet<>();
    for (Named touch : touches) {
      boolean known = targets.isParagraph(touch.text());
      if (!known) {
        targets.reportParagraph(touch.text(), source, touch.span().start());
      } else if (!paragraphs.add(touch.text())) {
        String message = "the paragraph “" + touch.text() + "” stands twice";
        problems.error("wrong-metadata", source, touch.span().start(), message, "keep one of them");
      }
    }
    return new ArrayList<>(paragraphs);
  }
}
