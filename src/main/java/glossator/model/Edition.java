package glossator.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A whole edition in which every reference is resolved; what pages are made of.
 *
 * @param settings what the configuration says of it
 * @param titlePage the words of its title page
 * @param sections in reading order
 * @param entities by id, in the order of kinds and then of filing
 * @param endnotes footnotes of entries, by the entity's id
 * @param pages in their order
 * @param strands the threads, in the order of their files
 * @param mentions by entity, in reading order
 * @param connections by entity, in the order in which a page shows them
 * @param bibliography the works that it cites
 * @param history what was changed, when readers are told
 */
public record Edition(
    Settings settings,
    Page titlePage,
    List<Section> sections,
    Map<String, Entity> entities,
    Map<String, List<Endnote>> endnotes,
    List<Page> pages,
    List<Strand> strands,
    Map<String, List<Mention>> mentions,
    Map<String, List<Connection>> connections,
    Bibliography bibliography,
    Optional<History> history) {

  /** The entity that a piece of metadata names, when it is one of this edition's. */
  public Optional<Entity> entity(Named named) {
    return Optional.ofNullable(entities.get(named.text()));
  }

  /** The entities of a kind, in order of filing. */
  public List<Entity> entities(Kind kind) {
    return entities.values().stream().filter(entity -> entity.kind() == kind).toList();
  }
}
