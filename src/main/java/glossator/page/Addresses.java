package glossator.page;

import glossator.markup.Block;
import glossator.model.Edition;
import glossator.model.Entity;
import glossator.model.Note;
import glossator.model.Page;
import glossator.model.Passage;
import glossator.model.Section;
import glossator.model.Strand;
import java.util.HashMap;
import java.util.Map;

/**
 * Where everything is, counted from the site's root: {@code article/the-timing.html#p4}. Every
 * address ends in a file's name, so that it works from a disk.
 */
public final class Addresses {
  static final String BIBLIOGRAPHY = "bibliography.html";
  static final String SEARCH = "search.html";

  private final Map<String, String> targets = new HashMap<>();
  private final Map<String, String> entities = new HashMap<>();

  Addresses(Edition edition) {
    for (Section section : edition.sections()) {
      String page = section(section.id());
      targets.put(section.id(), page);
      paragraphs(section.body(), page);
      for (Note note : section.notes()) {
        targets.put(note.id(), page + "#" + note.id());
      }
    }
    edition.strands().forEach(strand -> targets.put(strand.page().id(), strand(strand)));
    for (Entity entity : edition.entities().values()) {
      entities.put(entity.id(), entity(entity));
    }
  }

  /** The addresses of everything that has an id; those of entities are told from others. */
  Map<String, String> all() {
    Map<String, String> all = new HashMap<>(targets);
    entities.forEach((id, address) -> all.put("entity " + id, address));
    return all;
  }

  private void paragraphs(Iterable<Block> blocks, String page) {
    CitableParagraphs.in(blocks)
        .forEach(paragraph -> targets.put(paragraph.id(), page + "#" + paragraph.id()));
  }

  /** The address of a section. */
  public static String section(String id) {
    return "article/" + id + ".html";
  }

  /** The address of an entity's page. */
  public static String entity(Entity entity) {
    return entity.kind().folder() + "/" + entity.id() + ".html";
  }

  /** The address of a thread. */
  public static String strand(Strand strand) {
    return "threads/" + strand.page().id() + ".html";
  }

  /** The address of a work in the bibliography. */
  public static String source(String key) {
    return BIBLIOGRAPHY + "#" + key;
  }

  /** The address of a page of prose. */
  public static String page(Page page) {
    return page.id() + ".html";
  }

  /** The address of an entity's page. */
  String entity(String id) {
    String address = entities.get(id);
    if (address == null) {
      throw new IllegalStateException("no page for the entity " + id);
    }
    return address;
  }

  /** The address of a section, a paragraph or a note. */
  String target(String id) {
    String address = targets.get(id);
    if (address == null) {
      throw new IllegalStateException("no address for " + id);
    }
    return address;
  }

  /** The address of a place that mentions something. */
  String passage(Passage passage) {
    String page =
        switch (passage.group()) {
          case TEXT, NOTE, ESSAY -> section(passage.document());
          case THREAD -> "threads/" + passage.document() + ".html";
          case GLOSSARY -> entity(passage.document());
          case PAGE -> passage.document() + ".html";
        };
    return passage.anchor().isEmpty() ? page : page + "#" + passage.anchor();
  }
}
