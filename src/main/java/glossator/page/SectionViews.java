package glossator.page;

import glossator.html.HtmlWriter;
import glossator.html.Links;
import glossator.markup.Block;
import glossator.markup.PlainText;
import glossator.model.Endnote;
import glossator.model.Essay;
import glossator.model.Note;
import glossator.model.NoteKind;
import glossator.model.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Makes the views of sections: on a page of their own, or together on one. */
final class SectionViews {
  private static final String ROOT = "../";
  private static final int TEXT_HEADING = 2;
  private static final int ESSAY_HEADING = 3;

  private final Addresses addresses;

  SectionViews(Addresses addresses) {
    this.addresses = addresses;
  }

  /** A section on its own page, with its essays. */
  TextParts.SectionView alone(Section section) {
    return view(section, links(section, paragraphs(section)::contains), true);
  }

  /**
   * All sections on one page, without essays.
   *
   * @param memory of their views
   */
  List<TextParts.SectionView> together(List<Section> sections, ViewMemory memory) {
    return UnmadeViews.of(
        sections,
        memory,
        section ->
            memory.view(
                "together " + section.id(),
                List.of(section),
                () -> view(section, links(section, addresses::isWithinSection), false)));
  }

  /** Whose the notes of some sections are. */
  static List<TextParts.Attribution> attributions(List<Section> sections) {
    return sections.stream()
        .flatMap(section -> section.notes().stream())
        .map(note -> new TextParts.Attribution(note.id(), note.layer(), note.by()))
        .toList();
  }

  private Links links(Section section, Predicate<String> onPage) {
    Map<String, String> numbers = numbers(section);
    return new PageLinks(
        addresses, ROOT, id -> numbers.containsKey(id) || onPage.test(id), numbers);
  }

  /** A section with its essays, as links have it. */
  TextParts.SectionView view(Section section, Links links, boolean withEssays) {
    List<TextParts.NoteView> notes = new ArrayList<>();
    Map<String, String> paragraphs = new HashMap<>();
    CitableParagraphs.in(section.body())
        .forEach(paragraph -> paragraphs.put(paragraph.id(), paragraph.number()));
    section
        .notes()
        .forEach(
            note -> notes.add(note(note, paragraphs.getOrDefault(note.paragraph(), ""), links)));
    List<TextParts.EssayView> essays = new ArrayList<>();
    List<TextParts.EndnoteView> endnotes = List.of();
    if (withEssays) {
      section.essays().forEach(essay -> essays.add(essay(essay, links)));
      endnotes = endnotes(section.endnotes(), links);
    }
    return new TextParts.SectionView(
        section.id(),
        section.title(),
        Addresses.section(section.id()),
        new Html(HtmlWriter.write(section.body(), links, TEXT_HEADING)),
        notes,
        essays,
        endnotes);
  }

  private static TextParts.NoteView note(Note note, String paragraph, Links links) {
    return new TextParts.NoteView(
        note.id(),
        note.number(),
        note.paragraph(),
        paragraph,
        note.lemma(),
        note.kind().map(NoteKind::word).orElse(""),
        note.layer(),
        note.by(),
        note.date(),
        note.certainty(),
        new Html(HtmlWriter.write(note.body(), links, ESSAY_HEADING + 1)));
  }

  private static TextParts.EssayView essay(Essay essay, Links links) {
    Html body = new Html(HtmlWriter.write(essay.body(), links, ESSAY_HEADING));
    return new TextParts.EssayView(essay.title(), essay.layer(), essay.by(), body);
  }

  static List<TextParts.EndnoteView> endnotes(List<Endnote> endnotes, Links links) {
    return endnotes.stream()
        .map(
            note ->
                new TextParts.EndnoteView(
                    links.anchor(note.id()),
                    note.number(),
                    new Html(HtmlWriter.write(note.body(), links, ESSAY_HEADING))))
        .toList();
  }

  private static Set<String> paragraphs(Section section) {
    Set<String> ids = new HashSet<>();
    CitableParagraphs.in(section.body()).forEach(paragraph -> ids.add(paragraph.id()));
    return ids;
  }

  static Map<String, String> numbers(Section section) {
    Map<String, String> numbers = new HashMap<>();
    section.notes().forEach(note -> numbers.put(note.id(), String.valueOf(note.number())));
    section.endnotes().forEach(note -> numbers.put(note.id(), String.valueOf(note.number())));
    return numbers;
  }

  /** The beginning of a section's text, for previews. */
  static String description(Section section) {
    List<Block.CitableParagraph> paragraphs = CitableParagraphs.in(section.body());
    String words = paragraphs.isEmpty() ? "" : PlainText.words(paragraphs.get(0).content());
    return Shortened.of(words);
  }
}
