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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What binding any document needs, and the binding of documents that are not the text. Used by
 * several threads.
 */
final class Binding {
  private final Settings settings;
  private final Targets targets;
  private final NameIndex names;
  private final CitationKeys citations;
  private final ProblemSink problems;

  Binding(
      Settings settings,
      Targets targets,
      NameIndex names,
      CitationKeys citations,
      ProblemSink problems) {
    this.settings = settings;
    this.targets = targets;
    this.names = names;
    this.citations = citations;
    this.problems = problems;
  }

  /** The same; what is asked of it and reported is noted. */
  Binding heardBy(UnitReads reads) {
    return new Binding(settings, targets.heardBy(reads), names, citations.heardBy(reads), reads);
  }

  /** What takes problems. */
  ProblemSink problems() {
    return problems;
  }

  /** Whether references lead to what they led to before. */
  boolean leadTheSame(Map<String, Targets.Target> before) {
    return targets.leadTheSame(before);
  }

  /** Whether works that were cited before can be cited still. */
  boolean citable(Set<String> keys) {
    return citations.haveAll(keys);
  }

  /** A bound document. */
  record Bound(List<Block> blocks, List<Endnote> endnotes, List<Mention> mentions) {}

  DocumentContext context(SourceText source, Passage.Group group, String id, boolean autolink) {
    return new DocumentContext(source, group, id, autolink && settings.autolink());
  }

  /** Makes a binder for each paragraph of a document. */
  Supplier<InlineBinder> inlines(DocumentContext document, NoteMarkers markers) {
    return () -> {
      NameLinker linker = new NameLinker(document, names, settings.allMentions(), problems);
      return new InlineBinder(document, targets, markers, citations, linker, problems);
    };
  }

  /**
   * Binds a document whose footnotes are endnotes.
   *
   * @param prefix what the anchors of its paragraphs begin with
   * @param footnotePrefix what the anchors of its footnotes begin with
   * @param anchors the ids of the page that it is shown on
   */
  Bound prose(
      DocumentContext document,
      ParsedBody body,
      String prefix,
      String footnotePrefix,
      Anchors anchors) {
    Footnotes footnotes =
        new Footnotes(document.source(), body.footnotes(), footnotePrefix, problems);
    Supplier<InlineBinder> inlines = inlines(document, footnotes);
    BlockBinder binder = new BlockBinder(document, inlines, prefix, anchors);
    List<Block> blocks = binder.bind(body.blocks());
    List<Mention> mentions = new ArrayList<>(binder.mentions());
    List<Endnote> endnotes = new ArrayList<>();
    Supplier<InlineBinder> inner = withoutFootnotes(document, "footnote");
    for (ParsedBody.Footnote footnote : footnotes.used()) {
      String id = footnotes.id(footnote);
      Passage passage = document.passage(id, String.valueOf(endnotes.size() + 1));
      BlockBinder note = BlockBinder.forPassage(document, inner, anchors, passage);
      endnotes.add(new Endnote(id, endnotes.size() + 1, note.bind(footnote.body())));
      if (!Footnotes.isCitation(footnote)) {
        mentions.addAll(note.mentions());
      }
    }
    footnotes.reportUnused();
    return new Bound(blocks, List.copyOf(endnotes), List.copyOf(mentions));
  }

  /** Binds a note of the text. */
  Bound note(DocumentContext document, List<Block> body, Anchors anchors, Passage passage) {
    Supplier<InlineBinder> inlines = withoutFootnotes(document, "note");
    BlockBinder binder = BlockBinder.forPassage(document, inlines, anchors, passage);
    return new Bound(binder.bind(body), List.of(), List.copyOf(binder.mentions()));
  }

  /** Inlines of a note, in which a footnote is reported. */
  private Supplier<InlineBinder> withoutFootnotes(DocumentContext document, String kind) {
    return inlines(document, new WithinNote(document.source(), kind, problems));
  }

  /** In a note a footnote is reported, and a citation stands as text. */
  private record WithinNote(SourceText source, String kind, ProblemSink problems)
      implements NoteMarkers {
    @Override
    public Optional<String> footnote(Inline.FootnoteReference reference) {
      int at = reference.span().start();
      String message = "a footnote stands in a " + kind;
      String hint = "say it in the " + kind + " itself, or in another";
      problems.error("nested-note", source, at, message, hint);
      return Optional.empty();
    }

    @Override
    public Inline.Citation citation(Inline.Citation citation) {
      return citation;
    }
  }

  /** The ids of a page: those that templates use, and others that are taken already. */
  Anchors anchors(Set<String> taken) {
    return Anchors.of(ReservedIds.OF_TEMPLATES, taken, problems);
  }
}
