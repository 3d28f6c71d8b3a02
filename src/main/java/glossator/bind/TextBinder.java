package glossator.bind;

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
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Binds the text with its notes and essays: first all of the text, since notes are told where else
 * their words occur.
 */
final class TextBinder {
  private final Binding binding;
  private final Set<String> paragraphs;
  private final Function<Supplier<Map<String, String>>, LemmaSearch> search;
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
      Function<Supplier<Map<String, String>>, LemmaSearch> search,
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
      HeadingBinder.Headed headed,
      Map<String, List<ParsedEdition.Commentary>> commentaries,
      CollectedMentions mentions) {
    Anchors anchors = binding.anchors(paragraphs);
    List<Unit<SectionBinder>> written =
        texts.stream()
            .map(
                text ->
                    text(text, Objects.requireNonNull(headed.footnotes().get(text.text().id()))))
            .toList();
    memory.bindAhead(written, binding, anchors);
    List<SectionBinder> binders =
        written.stream().map(unit -> memory.bound(unit, binding, anchors)).toList();
    LemmaSearch finder = search.apply(() -> words(binders));
    List<Commented> commented = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String id = texts.get(i).text().id();
      commented.add(
          new Commented(
              texts.get(i).text(),
              keyed(
                  texts.get(i), binders.get(i), headed.notes().getOrDefault(id, List.of()), finder),
              commentaries.getOrDefault(id, List.of()).stream()
                  .map(commentary -> essay(id, commentary))
                  .toList()));
    }
    memory.bindAhead(commented.stream().flatMap(Commented::units).toList(), binding, anchors);
    List<Section> sections = new ArrayList<>();
    List<List<Mention>> later = new ArrayList<>();
    for (Commented section : commented) {
      SectionBinder.Keyed keyed = memory.bound(section.keyed(), binding, anchors);
      mentions.add(keyed.textMentions());
      later.add(keyed.noteMentions());
      Essays essays = essays(section.essays(), anchors.within());
      later.add(essays.mentions());
      sections.add(section(section.text(), keyed, essays));
    }
    later.forEach(mentions::add);
    return List.copyOf(sections);
  }

  private static Map<String, String> words(List<SectionBinder> binders) {
    Map<String, String> words = new LinkedHashMap<>();
    binders.forEach(binder -> words.putAll(binder.words()));
    return words;
  }

  /** What is bound of a section when all of the text is. */
  private record Commented(
      ParsedEdition.Prose text, Unit<SectionBinder.Keyed> keyed, List<WrittenEssay> essays) {
    Stream<Unit<?>> units() {
      return Stream.concat(Stream.of(keyed), essays.stream().map(WrittenEssay::unit));
    }
  }

  private record WrittenEssay(ParsedEdition.Commentary commentary, Unit<Binding.Bound> unit) {}

  private Section section(ParsedEdition.Prose text, SectionBinder.Keyed keyed, Essays essays) {
    Section section =
        new Section(
            text.id(),
            text.title(),
            text.imprint(),
            keyed.blocks(),
            keyed.notes(),
            essays.essays(),
            essays.endnotes());
    return memory.whole("section " + text.id(), section);
  }

  private static Unit<SectionBinder> text(
      ParagraphNumbering.NumberedText text, Footnotes footnotes) {
    return new Unit<>(
        "text " + text.text().id(),
        List.of(new BindMemory.Same(text.text()), text.ids()),
        List.of(text.text().source()),
        (own, page) -> {
          SectionBinder binder = new SectionBinder(text);
          binder.bindText(footnotes, own, page);
          return binder;
        });
  }

  private static Unit<SectionBinder.Keyed> keyed(
      ParagraphNumbering.NumberedText text,
      SectionBinder binder,
      List<NoteHeading> headings,
      LemmaSearch finder) {
    List<SourceText> sources = new ArrayList<>(List.of(text.text().source()));
    headings.stream().map(NoteHeading::source).distinct().forEach(sources::add);
    return new Unit<>(
        "notes " + text.text().id(),
        List.of(new BindMemory.Same(binder), headings),
        sources,
        (own, page) -> binder.key(headings, finder, own, page));
  }

  private WrittenEssay essay(String section, ParsedEdition.Commentary commentary) {
    String layer = commentary.layer().isEmpty() ? "" : commentary.layer() + "-";
    DocumentContext document =
        binding.context(commentary.source(), Passage.Group.ESSAY, section, commentary.autolink());
    Unit<Binding.Bound> unit =
        new Unit<>(
            "essay " + commentary.source().path(),
            List.of(new BindMemory.Same(commentary)),
            List.of(commentary.source()),
            (own, page) ->
                own.prose(
                    document,
                    commentary.body(),
                    "essay-" + layer,
                    "fn-" + section + "-" + layer,
                    page));
    return new WrittenEssay(commentary, unit);
  }

  private record Essays(List<Essay> essays, List<Endnote> endnotes, List<Mention> mentions) {}

  private Essays essays(List<WrittenEssay> written, Anchors anchors) {
    List<Essay> essays = new ArrayList<>();
    List<Endnote> endnotes = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    Map<String, String> layers = new HashMap<>();
    for (WrittenEssay each : written) {
      ParsedEdition.Commentary commentary = each.commentary();
      refuseSecond(commentary, layers);
      Binding.Bound bound = memory.bound(each.unit(), binding, anchors);
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
