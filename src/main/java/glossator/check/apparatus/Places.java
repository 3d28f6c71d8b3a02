package glossator.check.apparatus;

import glossator.check.Apparatus;
import glossator.model.Entity;

/** Says in a message where something else stands. */
final class Places {
  private Places() {}

  /** The place of a value of an entry's metadata: {@code content/people/x.md:3:7}. */
  static String of(Apparatus apparatus, Entity entity, Object... path) {
    return Apparatus.source(entity).at(apparatus.place(entity, path)).toString();
  }
}
