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
import org.jspecify.annotations.Nullable;

/**
 * All entities by id, in the order of kinds and then of filing; an id belongs to one entity,
 * whatever its kind.
 */
final class EntityCatalogue {
  private final Memory memory;
  private final ProblemSink problems;
  private final Map<String, String> pathById = new HashMap<>();

  /** Whether anything was reported. */
  private boolean troubled;

  EntityCatalogue(Memory memory, ProblemSink problems) {
    this.memory = memory;
    this.problems = problems;
  }

  /**
   * Entries by id, in their order.
   *
   * @param entities those of the entries
   */
  record Catalogued(Map<String, ParsedEdition.Entry> entries, Map<String, Entity> entities) {}

  /** How entries were catalogued, for the next time. */
  static final class Memory {
    private final FilingKeys keys = new FilingKeys();
    private List<ParsedEdition.Entry> entries = List.of();
    private String language = "";

    /** Null where there was something to report, which is to be told again. */
    private @Nullable Catalogued catalogued;

    @SuppressWarnings("ReferenceEquality") // an entry that was read anew is catalogued anew
    private boolean isOf(List<ParsedEdition.Entry> others, String tag) {
      boolean same = tag.equals(language) && others.size() == entries.size();
      for (int i = 0; same && i < others.size(); i++) {
        same = others.get(i) == entries.get(i);
      }
      return same;
    }
  }

  /**
   * Catalogues the entries.
   *
   * @param language a BCP 47 tag, by whose rules names are filed
   */
  Catalogued of(List<ParsedEdition.Entry> entries, String language) {
    Catalogued known = memory.isOf(entries, language) ? memory.catalogued : null;
    if (known == null) {
      known = anew(entries, language);
      memory.entries = List.copyOf(entries);
      memory.language = language;
      memory.catalogued = troubled ? null : known;
    }
    return known;
  }

  private Catalogued anew(List<ParsedEdition.Entry> entries, String language) {
    Collator collator = FilingKeys.collator(language);
    record Filed(ParsedEdition.Entry entry, CollationKey key) {}
    List<Filed> filed = new ArrayList<>();
    for (ParsedEdition.Entry entry : entries) {
      String path = entry.entity().identity().source().path();
      if (claim(entry.entity().id(), SourceSpan.startOf(path), path)) {
        String name = entry.entity().identity().sortKey();
        filed.add(new Filed(entry, memory.keys.of(name, language, collator)));
      }
    }
    filed.sort(
        Comparator.<Filed, Kind>comparing(each -> each.entry().entity().kind())
            .thenComparing(Filed::key)
            .thenComparing(each -> each.entry().entity().id()));
    Map<String, ParsedEdition.Entry> catalogue = new LinkedHashMap<>();
    Map<String, Entity> entities = new LinkedHashMap<>();
    for (Filed each : filed) {
      Entity entity = each.entry().entity();
      catalogue.put(entity.id(), each.entry());
      entities.put(entity.id(), entity);
    }
    entities.values().forEach(this::formerIds);
    return new Catalogued(catalogue, entities);
  }

  private void formerIds(Entity entity) {
    for (Named former : entity.identity().formerly()) {
      SourceSpan at = entity.identity().source().at(former.span().start());
      if (FileNames.device(former.text()).isPresent()) {
        report(
            Problem.error(
                "bad-id",
                at,
                "“" + former.text() + "” cannot be an id: on Windows it is the name of a device",
                "take it away"));
      } else if (Ids.isId(former.text())) {
        claim(former.text(), at, entity.identity().source().path());
      } else {
        report(
            Problem.error(
                "bad-id", at, "“" + former.text() + "” cannot be an id", "an id has " + Ids.RULE));
      }
    }
  }

  private boolean claim(String id, SourceSpan at, String path) {
    String first = pathById.putIfAbsent(id, path);
    if (first != null) {
      String message = "the id “" + id + "” is used twice";
      report(Problem.error("duplicate-id", at, message, "the first is " + first));
    }
    return first == null;
  }

  private void report(Problem problem) {
    troubled = true;
    problems.report(problem);
  }
}
