package glossator.spec;

import glossator.html.Escape;
import glossator.html.HtmlWriter;
import glossator.html.Links;
import glossator.markup.Block;
import glossator.model.Edition;
import glossator.model.Endnote;
import glossator.model.Note;
import glossator.model.NoteKind;
import glossator.model.Section;
import java.util.List;

/**
 * Writes the first section of an edition: the text as it is on its page, and below it the notes,
 * essays and endnotes, in elements that carry all that the program knows of them.
 */
final class SectionHtml {
  private static final int TEXT_HEADING = 2;
  private static final int ESSAY_HEADING = 3;
  private static final int NOTE_HEADING = 4;

  private final Links links;
  private final StringBuilder out = new StringBuilder();

  private SectionHtml(Links links) {
    this.links = links;
  }

  static String of(Edition edition) {
    Section section = edition.sections().get(0);
    SectionHtml html = new SectionHtml(new SpecificationLinks(edition));
    html.out.append(HtmlWriter.write(section.body(), html.links, TEXT_HEADING));
    section.notes().forEach(html::note);
    section.essays().forEach(essay -> html.element("section", "", essay.body(), ESSAY_HEADING));
    section.endnotes().forEach(html::endnote);
    return html.out.toString();
  }

  private void note(Note note) {
    String attributes =
        attribute("id", note.id())
            + attribute("data-number", String.valueOf(note.number()))
            + attribute("data-on", note.paragraph())
            + attribute("data-lemma", note.lemma())
            + attribute("data-kind", note.kind().map(NoteKind::word).orElse(""))
            + attribute("data-layer", note.layer())
            + attribute("data-by", note.by())
            + attribute("data-date", note.date())
            + attribute("data-certainty", note.certainty());
    element("aside", attributes, note.body(), NOTE_HEADING);
  }

  private void endnote(Endnote note) {
    String number = String.valueOf(note.number());
    element(
        "aside",
        attribute("id", note.id()) + attribute("data-number", number),
        note.body(),
        ESSAY_HEADING);
  }

  private static String attribute(String name, String value) {
    return value.isEmpty() ? "" : " " + name + "=\"" + Escape.text(value) + "\"";
  }

  private void element(String tag, String attributes, List<Block> blocks, int topHeading) {
    out.append('<').append(tag).append(attributes).append(">\n");
    out.append(HtmlWriter.write(blocks, links, topHeading));
    out.append("</").append(tag).append(">\n");
  }
}
