package glossator.bind;

import glossator.markup.Block;
import glossator.markup.BlockTree;
import glossator.markup.Lemma;
import glossator.markup.PlainText;
import glossator.model.Mention;
import glossator.model.Note;
import glossator.model.Passage;
import glossator.parse.ParsedBody;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Binds the text of one section, then keys its notes to it. */
final class SectionBinder {
  private final ParagraphNumbering.NumberedText text;
  private final Map<String, ParsedBody.Footnote> footnotes = new HashMap<>();
  private final Map<String, String> words = new LinkedHashMap<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, Block.CitableParagraph> paragraphs = new LinkedHashMap<>();
  private List<Block> blocks = List.of();

  SectionBinder(ParagraphNumbering.NumberedText text) {
    this.text = text;
  }

  /**
   * Binds the text itself; {@link #words()} is complete afterwards.
   *
   * @param all the footnotes that are written in it
   */
  void bindText(Footnotes all, Binding binding, Anchors anchors) {
    Footnotes written = all.unused(binding.problems());
    DocumentContext document =
        binding.context(
            text.text().source(), Passage.Group.TEXT, text.text().id(), text.text().autolink());
    String prefix = text.text().id() + "-";
    BlockBinder binder =
        new BlockBinder(document, binding.inlines(document, written), prefix, anchors);
    blocks = binder.bind(text.blocks());
    mentions.addAll(binder.mentions());
    BlockTree.forEach(
        blocks,
        Block.CitableParagraph.class,
        paragraph -> paragraphs.put(paragraph.id(), paragraph));
    paragraphs.forEach((id, paragraph) -> words.put(id, PlainText.words(paragraph.content())));
    written.used().forEach(footnote -> footnotes.put(written.id(footnote), footnote));
    written.reportUnused();
  }

  /** The plain text of each paragraph, by id. */
  Map<String, String> words() {
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

  private record Keying(Block.CitableParagraph paragraph, Lemma lemma, NoteHeading heading) {}

  /** Keys notes to the text. */
  Keyed key(List<NoteHeading> headings, LemmaSearch finder, Binding binding, Anchors anchors) {
    List<Keying> keyings = new ArrayList<>();
    for (NoteHeading heading : headings) {
      String paragraph = words.getOrDefault(heading.paragraph(), "");
      finder
          .find(heading, paragraph, binding.problems())
          .ifPresent(lemma -> add(keyings, heading, lemma));
    }
    addFootnotes(keyings);
    Map<String, Integer> order = new HashMap<>();
    paragraphs.keySet().forEach(id -> order.put(id, order.size()));
    keyings.sort(
        Comparator.<Keying, Integer>comparing(
                keying -> order.getOrDefault(keying.paragraph().id(), 0))
            .thenComparing(keying -> keying.lemma().end())
            .thenComparing(keying -> keying.lemma().start()));
    List<Note> notes = new ArrayList<>();
    List<Mention> noteMentions = new ArrayList<>();
    keyings.forEach(
        keying -> notes.add(note(keying, notes.size() + 1, noteMentions, binding, anchors)));
    return new Keyed(
        withLemmata(keyings), List.copyOf(notes), List.copyOf(mentions), List.copyOf(noteMentions));
  }

  private void add(List<Keying> keyings, NoteHeading heading, Lemma lemma) {
    Block.CitableParagraph paragraph = paragraphs.get(heading.paragraph());
    if (paragraph != null) {
      keyings.add(new Keying(paragraph, lemma, heading));
    }
  }

  /** A footnote belongs to the paragraph of its first marker. */
  private void addFootnotes(List<Keying> keyings) {
    if (footnotes.isEmpty()) {
      return;
    }
    Map<String, ParsedBody.Footnote> byId = new HashMap<>(footnotes);
    for (Block.CitableParagraph paragraph : paragraphs.values()) {
      InlineOffsets.of(paragraph.content())
          .markers()
          .forEach(
              (id, offset) -> {
                ParsedBody.Footnote footnote = byId.remove(id);
                if (footnote != null) {
                  NoteHeading heading =
                      NoteHeading.ofFootnote(
                          text.text().source(),
                          id,
                          paragraph.id(),
                          text.text().autolink(),
                          footnote);
                  keyings.add(new Keying(paragraph, new Lemma(id, offset, offset), heading));
                }
              });
    }
  }

  private Note note(
      Keying keying, int number, List<Mention> out, Binding binding, Anchors anchors) {
    NoteHeading heading = keying.heading();
    DocumentContext document =
        binding.context(heading.source(), Passage.Group.NOTE, text.text().id(), heading.autolink());
    Passage passage = document.passage(heading.id(), String.valueOf(number));
    Binding.Bound bound = binding.note(document, heading.body(), anchors, passage);
    if (!keying.heading().ofCitation()) {
      out.addAll(bound.mentions());
    }
    String all = words.getOrDefault(keying.paragraph().id(), "");
    return new Note(
        heading.id(),
        number,
        heading.paragraph(),
        all.substring(keying.lemma().start(), keying.lemma().end()),
        heading.kind(),
        heading.layer(),
        heading.by(),
        heading.date(),
        heading.certainty(),
        bound.blocks());
  }

  private List<Block> withLemmata(List<Keying> keyings) {
    Map<String, List<Lemma>> byParagraph = new HashMap<>();
    for (Keying keying : keyings) {
      if (!keying.heading().lemma().isEmpty()) {
        byParagraph
            .computeIfAbsent(keying.paragraph().id(), id -> new ArrayList<>())
            .add(keying.lemma());
      }
    }
    return BlockTree.replace(
        blocks,
        Block.CitableParagraph.class,
        paragraph -> {
          List<Lemma> lemmata = byParagraph.get(paragraph.id());
          if (lemmata == null) {
            return paragraph;
          }
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
