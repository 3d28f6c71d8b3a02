package glossator.model;

import glossator.markup.Block;
import glossator.problem.SourceText;
import java.util.List;
import java.util.Map;

/**
 * What every entity has, of whatever kind.
 *
 * @param id the file's name; permanent
 * @param source the file
 * @param name as it is shown
 * @param sortKey as it is filed, {@code Kerry, John}
 * @param aliases other names that lead here
 * @param foreignNames names in other languages and scripts
 * @param summary one line, for cards and lists
 * @param role who or what it is in this edition's text; empty when not given
 * @param autolink whether its names become mentions by themselves
 * @param sameAs identifiers in authority files, by authority
 * @param formerly ids that it had before
 * @param relations written here; shown at both ends
 * @param body the entry
 */
public record Identity(
    String id,
    SourceText source,
    String name,
    String sortKey,
    List<Named> aliases,
    List<ForeignName> foreignNames,
    String summary,
    String role,
    boolean autolink,
    Map<String, String> sameAs,
    List<Named> formerly,
    List<Relation> relations,
    List<Block> body) {

  /** The same identity in another file. */
  public Identity withSource(SourceText other) {
    return new Identity(
        id,
        other,
        name,
        sortKey,
        aliases,
        foreignNames,
        summary,
        role,
        autolink,
        sameAs,
        formerly,
        relations,
        body);
  }

  /** The same identity with another body. */
  public Identity withBody(List<Block> bound) {
    return new Identity(
        id,
        source,
        name,
        sortKey,
        aliases,
        foreignNames,
        summary,
        role,
        autolink,
        sameAs,
        formerly,
        relations,
        bound);
  }
}
