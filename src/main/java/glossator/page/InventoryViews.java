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
import java.util.function.Function;

/** The public ids of an edition. */
final class InventoryViews {
  /** So many entries are shown anew when one of them has changed. */
  private static final int TOGETHER = 100;

  private InventoryViews() {}

  /**
   * All ids, those of the text first, in reading order.
   *
   * @param memory of those that stand together
   */
  static List<PageView.PublicIds> of(Edition edition, Addresses addresses, ViewMemory memory) {
    List<PageView.PublicIds> ids = new ArrayList<>();
    for (Section section : edition.sections()) {
      ids.add(
          memory.view(
              "ids of " + section.id(),
              List.of(section),
              () -> new PageView.PublicIds(within(section, addresses))));
    }
    List<Strand> strands = edition.strands();
    ids.add(
        memory.view(
            "ids of threads", List.of(strands), () -> all(strands, InventoryViews::thread)));
    List<Entity> entities = List.copyOf(edition.entities().values());
    for (int from = 0; from < entities.size(); from += TOGETHER) {
      List<Entity> some =
          List.copyOf(entities.subList(from, Math.min(from + TOGETHER, entities.size())));
      ids.add(
          memory.view(
              "ids of entries " + from, List.of(some), () -> all(some, InventoryViews::entry)));
    }
    List<BibliographyEntry> works = edition.bibliography().cited();
    ids.add(
        memory.view("ids of sources", List.of(works), () -> all(works, InventoryViews::source)));
    return ids.stream().filter(each -> !each.ids().isEmpty()).toList();
  }

  private static <T> PageView.PublicIds all(List<T> parts, Function<T, PageView.PublicId> id) {
    return new PageView.PublicIds(parts.stream().map(id).toList());
  }

  private static PageView.PublicId thread(Strand strand) {
    return new PageView.PublicId(
        strand.page().id(), "thread", strand.page().title(), Addresses.strand(strand));
  }

  private static PageView.PublicId entry(Entity entity) {
    return new PageView.PublicId(
        entity.id(), entity.kind().type(), entity.identity().name(), Addresses.entity(entity));
  }

  private static PageView.PublicId source(BibliographyEntry work) {
    return new PageView.PublicId(work.key(), "source", work.title(), Addresses.source(work.key()));
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
