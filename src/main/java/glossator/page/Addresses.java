package glossator.page;

import glossator.model.Edition;
import glossator.model.Entity;
import glossator.model.Kind;
import glossator.model.Note;
import glossator.model.Page;
import glossator.model.Passage;
import glossator.model.Section;
import glossator.model.Strand;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where everything is, counted from the site's root: {@code article/the-timing.html#p4}. Every
 * address ends in a file's name, so that it works from a disk.
 */
public final class Addresses {
  static final String BIBLIOGRAPHY = "bibliography.html";
  static final String SEARCH = "search.html";

  /** The places before those of sections: of threads, and of entities of each kind. */
  private static final int HEAD = 1 + Kind.values().length;

  private static final String TEXT = "article/";

  private final Map<String, String> targets;
  private final Map<String, String> entities = new HashMap<>();

  Addresses(Edition edition) {
    this(edition, targets(edition));
  }

  private Addresses(Edition edition, Map<String, String> targets) {
    this.targets = targets;
    for (Entity entity : edition.entities().values()) {
      entities.put(entity.id(), entity(entity));
    }
  }

  /** The addresses of an edition whose sections and threads are where they were. */
  Addresses withEntitiesOf(Edition edition) {
    return new Addresses(edition, targets);
  }

  private static Map<String, String> targets(Edition edition) {
    Map<String, String> targets = new HashMap<>();
    for (Section section : edition.sections()) {
      String page = section(section.id());
      targets.put(section.id(), page);
      CitableParagraphs.in(section.body())
          .forEach(each -> targets.put(each.id(), page + "#" + each.id()));
      for (Note note : section.notes()) {
        targets.put(note.id(), page + "#" + note.id());
      }
    }
    edition.strands().forEach(strand -> targets.put(strand.page().id(), strand(strand)));
    return targets;
  }

  /**
   * A part of an edition, and what in it has an address.
   *
   * @param part the section; null for what has one address alone
   * @param ids that lead to it, or into it; in any order when they are of many parts
   */
  record Place(@Nullable Section part, List<String> ids) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Place place
          && (ids.equals(place.ids)
              || (part == null && ids.size() == place.ids.size() && all().equals(place.all())));
    }

    private Set<String> all() {
      return new HashSet<>(ids);
    }

    @Override
    public int hashCode() {
      return ids.size();
    }
  }

  /**
   * All that has an address: where it is equal, addresses are.
   *
   * @param before of the edition before
   */
  @SuppressWarnings("ReferenceEquality") // what is the same need not be looked through
  static List<Place> places(Edition edition, List<Place> before) {
    List<Place> places = new ArrayList<>();
    places.add(new Place(null, edition.strands().stream().map(each -> each.page().id()).toList()));
    Map<Kind, List<String>> kinds = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      kinds.put(kind, new ArrayList<>());
    }
    edition
        .entities()
        .values()
        .forEach(entity -> Objects.requireNonNull(kinds.get(entity.kind())).add(entity.id()));
    kinds.values().forEach(ids -> places.add(new Place(null, ids)));
    for (Section section : edition.sections()) {
      Place last = places.size() < before.size() ? before.get(places.size()) : null;
      if (last != null && last.part() == section) {
        places.add(last);
      } else {
        List<String> ids = ids(section);
        places.add(new Place(section, last != null && last.ids().equals(ids) ? last.ids() : ids));
      }
    }
    return places;
  }

  private static List<String> ids(Section section) {
    List<String> ids = new ArrayList<>(List.of(section.id()));
    CitableParagraphs.in(section.body()).forEach(each -> ids.add(each.id()));
    ids.add("");
    section.notes().forEach(note -> ids.add(note.id()));
    return ids;
  }

  /** Whether two editions have the same threads, sections, and parts of these. */
  static boolean sameText(List<Place> one, List<Place> other) {
    return one.get(0).equals(other.get(0))
        && one.subList(HEAD, one.size()).equals(other.subList(HEAD, other.size()));
  }

  /** The addresses of sections, threads and what is in them, by their ids. */
  Map<String, String> targets() {
    return targets;
  }

  /** The addresses of entities by their ids. */
  Map<String, String> entities() {
    return entities;
  }

  /** The address of a section. */
  public static String section(String id) {
    return TEXT + id + ".html";
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

  /** Whether an id is that of a section, of a paragraph or of a note. */
  boolean isOfText(String id) {
    String address = targets.get(id);
    return address != null && address.startsWith(TEXT);
  }

  /** Whether an id is that of a paragraph or a note. */
  boolean isWithinSection(String id) {
    return isOfText(id) && target(id).contains("#");
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
