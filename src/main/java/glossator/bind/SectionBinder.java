package glossator.bind;

import glossator.markup.Block;
import glossator.markup.Lemma;
import glossator.markup.PlainText;
import glossator.model.Mention;
import glossator.model.Note;
import glossator.model.Passage;
import glossator.parse.ParsedBody;
import glossator.problem.ProblemSink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Binds the text of one section, then keys its notes to it. */
final class SectionBinder {
  private static final String OWN_FOOTNOTES = "text";

  private final ParagraphNumbering.NumberedText text;
  private final Footnotes footnotes;
  private final Binding binding;
  private final ProblemSink problems;
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, Block.CitableParagraph> paragraphs = new LinkedHashMap<>();
  private List<Block> blocks = List.of();

  SectionBinder(
      ParagraphNumbering.NumberedText text,
      Footnotes footnotes,
      Binding binding,
      ProblemSink problems) {
    this.text = text;
    this.footnotes = footnotes;
    this.binding = binding;
    this.problems = problems;
  }

  /** Binds the text itself; {@link #words()} is complete afterwards. */
  void bindText(Set<String> headings) {
    DocumentContext document =
        binding.context(text.text().source(), Passage.Group.TEXT, text.text().id(), true);
    String prefix = text.text().id() + "-";
    BlockBinder binder =
        new BlockBinder(document, binding.inlines(document, footnotes::resolve), prefix, headings);
    blocks = binder.bind(text.blocks());
    mentions.addAll(binder.mentions());
    BlockTree.forEach(
        blocks,
        Block.CitableParagraph.class,
        paragraph -> paragraphs.put(paragraph.id(), paragraph));
    footnotes.reportUnused();
  }

  /** The plain text of each paragraph, by id. */
  Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    paragraphs.forEach((id, paragraph) -> words.put(id, PlainText.words(paragraph.content())));
    return words;
  }

  /**
   * The text with lemmata, its notes in the order of the words that they explain, and the mentions
   * in both.
   */
  record Keyed(
      List<Block> blocks,
      List<Note> notes,
      List<Mention> textMentions,
      List<Mention> noteMentions) {}

  private record Keying(
      String paragraph,
      Lemma lemma,
      Optional<NoteHeading> heading,
      Optional<ParsedBody.Footnote> footnote) {}

  /** Keys notes to the text. */
  Keyed key(List<NoteHeading> headings, LemmaFinder finder) {
    List<Keying> keyings = new ArrayList<>();
    for (NoteHeading heading : headings) {
      finder
          .find(heading)
          .ifPresent(
              lemma ->
                  keyings.add(
                      new Keying(
                          heading.paragraph(), lemma, Optional.of(heading), Optional.empty())));
    }
    footnoteKeyings(keyings);
    List<String> order = List.copyOf(paragraphs.keySet());
    keyings.sort(
        Comparator.<Keying, Integer>comparing(keying -> order.indexOf(keying.paragraph()))
            .thenComparing(keying -> keying.lemma().end())
            .thenComparing(keying -> keying.lemma().start()));
    List<Note> notes = new ArrayList<>();
    List<Mention> noteMentions = new ArrayList<>();
    keyings.forEach(keying -> notes.add(note(keying, notes.size() + 1, noteMentions)));
    return new Keyed(
        withLemmata(keyings), List.copyOf(notes), List.copyOf(mentions), List.copyOf(noteMentions));
  }

  private void footnoteKeyings(List<Keying> keyings) {
    Map<String, ParsedBody.Footnote> byId = new HashMap<>();
    footnotes.used().forEach(footnote -> byId.put(footnotes.id(footnote), footnote));
    for (Block.CitableParagraph paragraph : paragraphs.values()) {
      InlineOffsets.of(paragraph.content())
          .markers()
          .forEach(
              (id, offset) -> {
                Optional<ParsedBody.Footnote> footnote = Optional.ofNullable(byId.remove(id));
                if (footnote.isPresent()) {
                  keyings.add(
                      new Keying(
                          paragraph.id(),
                          new Lemma(id, offset, offset),
                          Optional.empty(),
                          footnote));
                }
              });
    }
  }

  private Note note(Keying keying, int number, List<Mention> out) {
    List<Block> body =
        keying
            .heading()
            .map(heading -> heading.note().body())
            .or(() -> keying.footnote().map(ParsedBody.Footnote::body))
            .orElseThrow();
    var source = keying.heading().map(NoteHeading::source).orElse(text.text().source());
    DocumentContext document = binding.context(source, Passage.Group.NOTE, text.text().id(), true);
    Binding.Bound bound =
        binding.note(document, body, keying.lemma().note(), String.valueOf(number));
    out.addAll(bound.mentions());
    String lemma =
        keying.lemma().start() == keying.lemma().end()
            ? ""
            : PlainText.words(paragraphs.get(keying.paragraph()).content())
                .substring(keying.lemma().start(), keying.lemma().end());
    return keying
        .heading()
        .map(
            heading ->
                new Note(
                    heading.id(),
                    number,
                    heading.paragraph(),
                    lemma,
                    heading.kind(),
                    heading.layer(),
                    heading.by(),
                    heading.date(),
                    heading.certainty(),
                    bound.blocks()))
        .orElseGet(
            () ->
                new Note(
                    keying.lemma().note(),
                    number,
                    keying.paragraph(),
                    lemma,
                    Optional.empty(),
                    OWN_FOOTNOTES,
                    "",
                    "",
                    "",
                    bound.blocks()));
  }

  private List<Block> withLemmata(List<Keying> keyings) {
    Map<String, List<Lemma>> byParagraph = new HashMap<>();
    for (Keying keying : keyings) {
      if (keying.heading().isPresent()) {
        byParagraph
            .computeIfAbsent(keying.paragraph(), id -> new ArrayList<>())
            .add(keying.lemma());
      }
    }
    return BlockTree.replace(
        blocks,
        Block.CitableParagraph.class,
        paragraph -> {
          List<Lemma> lemmata =
              new ArrayList<>(byParagraph.getOrDefault(paragraph.id(), List.of()));
          lemmata.sort(Comparator.comparing(Lemma::start).thenComparing(Lemma::end));
          return new Block.CitableParagraph(
              paragraph.span(),
              paragraph.id(),
              paragraph.number(),
              paragraph.content(),
              List.copyOf(lemmata));
        });
  }
}
