package glossator.model;

import glossator.edtf.Edtf;
import glossator.markup.Inline;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One end of a relation, as an entity's page shows it.
 *
 * @param label what the other is to this one, such as {@code was succeeded by}
 * @param other the entity at the other end
 * @param detail a role, an office; empty when there is none
 * @param from when it began
 * @param to when it ended
 * @param sources citations that bear it out
 */
public record Connection(
    String label,
    String other,
    String detail,
    Optional<Edtf> from,
    Optional<Edtf> to,
    List<Inline.CitedWork> sources) {

  /** Of what sets most of them apart, since Java’s own is slow when it is first asked for. */
  @Override
  public int hashCode() {
    return 31 * other.hashCode() + label.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Connection connection
        && other.equals(connection.other)
        && label.equals(connection.label)
        && detail.equals(connection.detail)
        && from.equals(connection.from)
        && to.equals(connection.to)
        && sources.equals(connection.sources);
  }
}
