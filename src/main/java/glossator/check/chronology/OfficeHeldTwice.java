package glossator.check.chronology;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.problem.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody who is twice in one post at one time. */
public final class OfficeHeldTwice implements Rule {
  @Override
  public String code() {
    return "office-held-twice";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    for (List<Tenures.Tenure> post : Tenures.byPost(apparatus.edition())) {
      Map<String, List<Tenures.Tenure>> byHolder =
          post.stream()
              .collect(
                  Collectors.groupingBy(
                      each -> each.holder().id(), LinkedHashMap::new, Collectors.toList()));
      byHolder
          .values()
          .forEach(
              own ->
                  Tenures.overlaps(
                      own, (before, after) -> report(before, after, apparatus, findings)));
    }
  }

  private static void report(
      Tenures.Tenure before, Tenures.Tenure after, Apparatus apparatus, Findings findings) {
    findings.report(
        Apparatus.source(after.holder()),
        apparatus.place(after.holder(), "offices", after.index(), "from"),
        after.holder().identity().name()
            + " was “"
            + after.office().title()
            + "” ("
            + after.dates()
            + ") while already being it ("
            + before.dates()
            + ")",
        "make one of the two, or mend the date that is wrong");
  }
}
