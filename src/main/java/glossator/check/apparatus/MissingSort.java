package glossator.check.apparatus;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.model.Kind;
import glossator.problem.Severity;
import glossator.read.Location;
import glossator.read.Metadata;
import glossator.read.SourceDocument;
import java.util.List;

/** A person with several names and no word on how to file them. */
public final class MissingSort implements Rule {
  @Override
  public String code() {
    return "missing-sort";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public boolean onlyOnRequest() {
    return true;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    for (SourceDocument document : apparatus.sources().documents()) {
      Metadata.Entry name = document.metadata().entries().get("name");
      boolean filed = document.metadata().entries().containsKey("sort");
      if (document.location() instanceof Location.Entry entry
          && entry.kind() == Kind.PERSON
          && !filed
          && name != null
          && name.value() instanceof Metadata.Scalar written) {
        List<String> names = List.of(written.text().strip().split("\\s+"));
        if (names.size() > 1) {
          findings.report(
              document.source(),
              written.span().start(),
              "“" + written.text().strip() + "” is filed under " + names.get(0),
              "write how it is filed, perhaps sort: " + byFamily(names));
        }
      }
    }
  }

  private static String byFamily(List<String> names) {
    int last = names.size() - 1;
    return names.get(last) + ", " + String.join(" ", names.subList(0, last));
  }
}
