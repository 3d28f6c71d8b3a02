package glossator.page;

import glossator.markup.Block;
import glossator.model.BibliographyEntry;
import glossator.model.Edition;
import glossator.model.Entity;
import glossator.model.Note;
import glossator.model.Section;
import glossator.model.Strand;
import java.util.ArrayList;
import java.util.List;

/** The public ids of an edition. */
final class InventoryViews {
  private InventoryViews() {}

  /**
   * All ids, those of the text first, in reading order.
   *
   * @param memory of those of sections
   */
  static List<PageView.PublicId> of(Edition edition, Addresses addresses, ViewMemory memory) {
    List<PageView.PublicId> ids = new ArrayList<>();
    for (Section section : edition.sections()) {
      ids.addAll(
          memory.view(
              "ids of " + section.id(), List.of(section), () -> within(section, addresses)));
    }
    for (Strand strand : edition.strands()) {
      ids.add(
          new PageView.PublicId(
              strand.page().id(), "thread", strand.page().title(), Addresses.strand(strand)));
    }
    for (Entity entity : edition.entities().values()) {
      ids.add(
          new PageView.PublicId(
              entity.id(),
              entity.kind().type(),
              entity.identity().name(),
              Addresses.entity(entity)));
    }
    for (BibliographyEntry work : edition.bibliography().cited()) {
      ids.add(
          new PageView.PublicId(work.key(), "source", work.title(), Addresses.source(work.key())));
    }
    return ids;
  }

  private static List<PageView.PublicId> within(Section section, Addresses addresses) {
    List<PageView.PublicId> ids = new ArrayList<>();
    ids.add(
        new PageView.PublicId(
            section.id(), "section", section.title(), addresses.target(section.id())));
    for (Block.CitableParagraph paragraph : CitableParagraphs.in(section.body())) {
      String title = section.title() + ", ¶" + paragraph.number();
      ids.add(
          new PageView.PublicId(
              paragraph.id(), "paragraph", title, addresses.target(paragraph.id())));
    }
    for (Note note : section.notes()) {
      ids.add(
          new PageView.PublicId(
              note.id(), "note", noteTitle(note, section), addresses.target(note.id())));
    }
    return ids;
  }

  static String noteTitle(Note note, Section section) {
    return note.lemma().isEmpty() ? section.title() + ", note " + note.number() : note.lemma();
  }
}
