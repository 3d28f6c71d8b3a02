package glossator.bind;

import glossator.markup.Block;
import glossator.markup.BlockTree;
import glossator.markup.Lemma;
import glossator.model.Endnote;
import glossator.model.Essay;
import glossator.model.Mention;
import glossator.model.Passage;
import glossator.model.Section;
import glossator.parse.ParsedEdition;
import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.SourceSpan;
import glossator.problem.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Binds the text with its notes and essays: first all of the text, since notes are told where else
 * their words occur.
 */
final class TextBinder {
  private final Binding binding;
  private final Set<String> paragraphs;
  private final Function<Map<String, String>, LemmaSearch> search;
  private final BindMemory memory;
  private final ProblemSink problems;

  /**
   * @param paragraphs the ids of all of them, which no heading may take
   * @param search makes a search for lemmata of the words of every paragraph, by id
   * @param memory of how it was bound before
   */
  TextBinder(
      Binding binding,
      Set<String> paragraphs,
      Function<Map<String, String>, LemmaSearch> search,
      BindMemory memory,
      ProblemSink problems) {
    this.binding = binding;
    this.paragraphs = paragraphs;
    this.search = search;
    this.memory = memory;
    this.problems = problems;
  }

  /** Binds all sections, in reading order. */
  List<Section> bind(
      List<ParagraphNumbering.NumberedText> texts,
      Map<String, Footnotes> footnotes,
      Map<String, List<NoteHeading>> headings,
      Map<String, List<ParsedEdition.Commentary>> commentaries,
      CollectedMentions mentions) {
    List<SectionBinder> binders = new ArrayList<>();
    Anchors anchors = binding.anchors(paragraphs);
    Map<String, String> words = new LinkedHashMap<>();
    for (ParagraphNumbering.NumberedText text : texts) {
      Footnotes own = Objects.requireNonNull(footnotes.get(text.text().id()));
      SectionBinder binder = text(text, own, anchors);
      words.putAll(binder.words());
      binders.add(binder);
    }
    LemmaSearch finder = search.apply(words);
    List<Section> sections = new ArrayList<>();
    List<List<Mention>> later = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      ParagraphNumbering.NumberedText text = texts.get(i);
      String id = text.text().id();
      SectionBinder.Keyed keyed =
          key(text, binders.get(i), headings.getOrDefault(id, List.of()), finder, anchors);
      mentions.add(keyed.textMentions());
      later.add(keyed.noteMentions());
      Essays essays = essays(id, commentaries.getOrDefault(id, List.of()), anchors.within());
      later.add(essays.mentions());
      Section section =
          new Section(
              id,
              text.text().title(),
              text.text().imprint(),
              keyed.blocks(),
              keyed.notes(),
              essays.essays(),
              essays.endnotes());
      sections.add(memory.whole("section " + id, section));
    }
    later.forEach(mentions::add);
    return List.copyOf(sections);
  }

  private SectionBinder text(
      ParagraphNumbering.NumberedText text, Footnotes footnotes, Anchors anchors) {
    List<String> ids = new ArrayList<>();
    BlockTree.forEach(
        text.blocks(),
        Block.CitableParagraph.class,
        paragraph -> ids.add(paragraph.id() + " " + paragraph.number()));
    return memory.unit(
        "text " + text.text().id(),
        List.of(new BindMemory.Same(text.text()), ids),
        List.of(text.text().source()),
        binding,
        anchors,
        (own, page) -> {
          SectionBinder binder = new SectionBinder(text);
          binder.bindText(footnotes, own, page);
          return binder;
        });
  }

  private SectionBinder.Keyed key(
      ParagraphNumbering.NumberedText text,
      SectionBinder binder,
      List<NoteHeading> headings,
      LemmaSearch finder,
      Anchors anchors) {
    List<SourceText> sources = new ArrayList<>(List.of(text.text().source()));
    headings.stream().map(NoteHeading::source).distinct().forEach(sources::add);
    return memory.unit(
        "notes " + text.text().id(),
        List.of(new BindMemory.Same(binder), headings),
        sources,
        binding,
        anchors,
        (own, page) ->
            binder.key(headings, heading -> heard(finder.find(heading), own), own, page));
  }

  /** What is told of words that are not found depends on all paragraphs. */
  private static Optional<Lemma> heard(Optional<Lemma> found, Binding own) {
    if (found.isEmpty()) {
      own.trouble();
    }
    return found;
  }

  private record Essays(List<Essay> essays, List<Endnote> endnotes, List<Mention> mentions) {}

  private Essays essays(
      String section, List<ParsedEdition.Commentary> commentaries, Anchors anchors) {
    List<Essay> essays = new ArrayList<>();
    List<Endnote> endnotes = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    Map<String, String> layers = new HashMap<>();
    for (ParsedEdition.Commentary commentary : commentaries) {
      refuseSecond(commentary, layers);
      String layer = commentary.layer().isEmpty() ? "" : commentary.layer() + "-";
      DocumentContext document =
          binding.context(commentary.source(), Passage.Group.ESSAY, section, commentary.autolink());
      Binding.Bound bound =
          memory.unit(
              "essay " + commentary.source().path(),
              List.of(new BindMemory.Same(commentary)),
              List.of(commentary.source()),
              binding,
              anchors,
              (own, page) ->
                  own.prose(
                      document,
                      commentary.body(),
                      "essay-" + layer,
                      "fn-" + section + "-" + layer,
                      page));
      if (!bound.blocks().isEmpty()) {
        essays.add(
            new Essay(commentary.title(), commentary.layer(), commentary.by(), bound.blocks()));
      }
      bound
          .endnotes()
          .forEach(note -> endnotes.add(new Endnote(note.id(), endnotes.size() + 1, note.body())));
      mentions.addAll(bound.mentions());
    }
    return new Essays(List.copyOf(essays), List.copyOf(endnotes), mentions);
  }

  private void refuseSecond(ParsedEdition.Commentary commentary, Map<String, String> pathByLayer) {
    String first = pathByLayer.putIfAbsent(commentary.layer(), commentary.source().path());
    if (first != null) {
      problems.report(
          Problem.error(
              "duplicate-id",
              SourceSpan.startOf(commentary.source().path()),
              "the section “" + commentary.section() + "” has two commentaries",
              "the first is "
                  + first
                  + "; a second one goes into a layer: content/commentary/<layer>/"));
    }
  }
}
