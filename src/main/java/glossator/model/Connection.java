package glossator.model;

import glossator.edtf.Edtf;
import glossator.markup.Inline;
import java.util.List;
import java.util.Optional;

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
    List<Inline.CitedWork> sources) {}
