package glossator.bind;

import glossator.model.Entity;
import glossator.model.FileNames;
import glossator.model.Ids;
import glossator.model.Kind;
import glossator.model.Named;
import glossator.parse.ParsedEdition;
import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.SourceSpan;
import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All entities by id, in the order of kinds and then of filing; an id belongs to one entity,
 * whatever its kind.
 */
final class EntityCatalogue {
  private final FilingKeys keys;
  private final ProblemSink problems;
  private final Map<String, String> pathById = new HashMap<>();

  EntityCatalogue(FilingKeys keys, ProblemSink problems) {
    this.keys = keys;
    this.problems = problems;
  }

  /**
   * Catalogues the entries.
   *
   * @param language a BCP 47 tag, by whose rules names are filed
   */
  Map<String, ParsedEdition.Entry> of(List<ParsedEdition.Entry> entries, String language) {
    Collator collator = FilingKeys.collator(language);
    record Filed(ParsedEdition.Entry entry, CollationKey key) {}
    List<Filed> filed = new ArrayList<>();
    for (ParsedEdition.Entry entry : entries) {
      String path = entry.entity().identity().source().path();
      if (claim(entry.entity().id(), SourceSpan.startOf(path), path)) {
        String name = entry.entity().identity().sortKey();
        filed.add(new Filed(entry, keys.of(name, language, collator)));
      }
    }
    filed.sort(
        Comparator.<Filed, Kind>comparing(each -> each.entry().entity().kind())
            .thenComparing(Filed::key)
            .thenComparing(each -> each.entry().entity().id()));
    Map<String, ParsedEdition.Entry> catalogue = new LinkedHashMap<>();
    filed.forEach(each -> catalogue.put(each.entry().entity().id(), each.entry()));
    catalogue.values().forEach(entry -> formerIds(entry.entity()));
    return catalogue;
  }

  private void formerIds(Entity entity) {
    for (Named former : entity.identity().formerly()) {
      SourceSpan at = entity.identity().source().at(former.span().start());
      if (FileNames.device(former.text()).isPresent()) {
        problems.report(
            Problem.error(
                "bad-id",
                at,
                "“" + former.text() + "” cannot be an id: on Windows it is the name of a device",
                "take it away"));
      } else if (Ids.isId(former.text())) {
        claim(former.text(), at, entity.identity().source().path());
      } else {
        problems.report(
            Problem.error(
                "bad-id", at, "“" + former.text() + "” cannot be an id", "an id has " + Ids.RULE));
      }
    }
  }

  private boolean claim(String id, SourceSpan at, String path) {
    String first = pathById.putIfAbsent(id, path);
    if (first != null) {
      String message = "the id “" + id + "” is used twice";
      problems.report(Problem.error("duplicate-id", at, message, "the first is " + first));
    }
    return first == null;
  }
}
