package glossator.bind;

import glossator.markup.Block;
import glossator.markup.Inline;
import glossator.model.Endnote;
import glossator.model.Mention;
import glossator.model.Passage;
import glossator.model.Settings;
import glossator.parse.ParsedBody;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What binding any document needs, and the binding of documents that are not the text. Used by
 * several threads.
 */
final class Binding {
  private final Settings settings;
  private final Targets targets;
  private final NameIndex names;
  private final ProblemSink problems;

  Binding(Settings settings, Targets targets, NameIndex names, ProblemSink problems) {
    this.settings = settings;
    this.targets = targets;
    this.names = names;
    this.problems = problems;
  }

  /** A bound document. */
  record Bound(List<Block> blocks, List<Endnote> endnotes, List<Mention> mentions) {}

  DocumentContext context(SourceText source, Passage.Group group, String id, boolean autolink) {
    return new DocumentContext(source, group, id, autolink && settings.autolink());
  }

  /** Makes a binder for each paragraph of a document. */
  Supplier<InlineBinder> inlines(
      DocumentContext document, Function<Inline.FootnoteReference, Optional<String>> footnotes) {
    return () -> {
      NameLinker linker = new NameLinker(document, names, settings.allMentions(), problems);
      return new InlineBinder(document, targets, footnotes, linker, problems);
    };
  }

  /**
   * Binds a document whose footnotes are endnotes.
   *
   * @param prefix what the anchors of its paragraphs begin with
   */
  Bound prose(DocumentContext document, ParsedBody body, String prefix, String footnotePrefix) {
    Footnotes footnotes =
        new Footnotes(document.source(), body.footnotes(), footnotePrefix, problems);
    Supplier<InlineBinder> inlines = inlines(document, footnotes::resolve);
    Set<String> headings = new HashSet<>();
    BlockBinder binder = new BlockBinder(document, inlines, prefix, headings);
    List<Block> blocks = binder.bind(body.blocks());
    List<Mention> mentions = new ArrayList<>(binder.mentions());
    List<Endnote> endnotes = new ArrayList<>();
    for (ParsedBody.Footnote footnote : footnotes.used()) {
      String id = footnotes.id(footnote);
      String number = String.valueOf(endnotes.size() + 1);
      BlockBinder inner = BlockBinder.forPassage(document, inlines, document.passage(id, number));
      endnotes.add(new Endnote(id, endnotes.size() + 1, inner.bind(footnote.body())));
      mentions.addAll(inner.mentions());
    }
    footnotes.reportUnused();
    return new Bound(blocks, List.copyOf(endnotes), List.copyOf(mentions));
  }

  /** Binds a note; a note has no footnotes of its own. */
  Bound note(DocumentContext document, List<Block> body, String id, String number) {
    Supplier<InlineBinder> inlines =
        inlines(
            document,
            reference -> {
              String message = "a footnote stands in a note";
              problems.error(
                  "nested-note",
                  document.source(),
                  reference.span().start(),
                  message,
                  "say it in the note itself, or in another");
              return Optional.empty();
            });
    BlockBinder binder = BlockBinder.forPassage(document, inlines, document.passage(id, number));
    return new Bound(binder.bind(body), List.of(), List.copyOf(binder.mentions()));
  }
}
