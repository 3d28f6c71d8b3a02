package glossator.check.apparatus;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.check.Runs;
import glossator.problem.Severity;
import glossator.problem.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A name that occurs often in text and commentary and has no entry. */
public final class NameWithoutEntry implements Rule {
  /** How many times a name occurs before somebody should be told who that is. */
  private static final int OFTEN = 6;

  private static final int MOST = 10;

  @Override
  public String code() {
    return "name-without-entry";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    if (apparatus.edition().entities().isEmpty()) {
      return; // this edition has no glossary to miss anything in
    }
    Set<String> files = new HashSet<>();
    apparatus.parsed().texts().forEach(text -> files.add(text.source().path()));
    apparatus.parsed().commentaries().forEach(each -> files.add(each.source().path()));
    List<Found> sightings = new ArrayList<>();
    Runs.forEach(
        apparatus,
        (source, run) -> {
          if (files.contains(source.path())) {
            CapitalisedNames.in(run).forEach(each -> sightings.add(new Found(source, each)));
          }
        });
    KnownNames known = KnownNames.of(apparatus);
    List<List<Found>> ranked =
        byName(sightings).entrySet().stream()
            .peek(each -> apparatus.goOn())
            .filter(each -> each.getValue().size() >= OFTEN && !known.holds(each.getKey()))
            .sorted(
                Comparator.<Map.Entry<String, List<Found>>>comparingInt(
                        each -> -each.getValue().size())
                    .thenComparing(Map.Entry::getKey))
            .limit(MOST)
            .map(Map.Entry::getValue)
            .toList();
    for (int i = 0; i < ranked.size(); i++) {
      report(ranked.get(i), i + 1, ranked.size(), findings);
    }
  }

  private record Found(SourceText source, CapitalisedNames.Sighting sighting) {}

  private static Map<String, List<Found>> byName(List<Found> sightings) {
    Map<String, List<Found>> byName = new LinkedHashMap<>();
    sightings.forEach(
        each -> byName.computeIfAbsent(each.sighting().name(), key -> new ArrayList<>()).add(each));
    return byName;
  }

  private static void report(List<Found> name, int rank, int all, Findings findings) {
    Found first = name.get(0);
    String words = first.sighting().name();
    findings.report(
        first.source(),
        first.sighting().offset(),
        "“"
            + words
            + "” occurs "
            + name.size()
            + " times or more in text and commentary and has no entry ("
            + rank
            + " of "
            + all
            + ")",
        "write one, or make it an alias of one; [[|" + words + "]] says that it needs none");
  }
}
