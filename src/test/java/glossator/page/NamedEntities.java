package glossator.page;

import glossator.edtf.Edtf;
import glossator.edtf.EdtfException;
import glossator.model.Entity;
import glossator.model.Identity;
import glossator.problem.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Entities of which nothing is known but their names, and of events their dates. */
final class NamedEntities {
  private NamedEntities() {}

  static Entity person(String id) {
    return new Entity.Person(named(id), Optional.empty(), Optional.empty(), List.of());
  }

  static Entity term(String id) {
    return new Entity.Term(named(id));
  }

  static Entity event(String id, String date) throws EdtfException {
    return new Entity.Event(named(id), Edtf.parse(date), List.of(), List.of(), Optional.empty());
  }

  private static Identity named(String id) {
    SourceText source = new SourceText("", "");
    return new Identity(
        id, source, id, id, List.of(), List.of(), "", "", true, Map.of(), List.of(), List.of(),
        List.of());
  }
}
