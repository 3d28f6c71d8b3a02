package glossator.check;

import glossator.problem.SourceText;
import glossator.read.BibliographySource;
import glossator.read.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the acceptances in a bibliography. JSON has no comments; CSL-JSON leaves a work's {@code
 * custom} to programs: {@code "custom": {"accept": {"thin-work": "no more is known"}}}.
 */
public final class WorkAcceptances {
  private WorkAcceptances() {}

  /** The acceptances in a bibliography, in their order; each speaks of the lines of its work. */
  public static List<Acceptance> in(BibliographySource file) {
    List<Acceptance> found = new ArrayList<>();
    if (file.json().orElse(null) instanceof Metadata.Sequence works) {
      for (Metadata work : works.values()) {
        entries(entry(entry(work, "custom"), "accept"))
            .forEach((code, reason) -> found.add(acceptance(file.source(), work, code, reason)));
      }
    }
    return List.copyOf(found);
  }

  private static Metadata entry(Metadata record, String key) {
    Metadata.Entry entry = entries(record).get(key);
    return entry == null ? Metadata.Mapping.empty() : entry.value();
  }

  private static Map<String, Metadata.Entry> entries(Metadata record) {
    return record instanceof Metadata.Mapping mapping ? mapping.entries() : Map.of();
  }

  private static Acceptance acceptance(
      SourceText source, Metadata work, String code, Metadata.Entry reason) {
    String why = reason.value() instanceof Metadata.Scalar scalar ? scalar.text().strip() : "";
    int behindTheQuotationMark = reason.key().start() + 1;
    return new Acceptance(
        source,
        behindTheQuotationMark,
        code,
        why,
        source.at(work.span().start()).line(),
        source.at(work.span().end()).line());
  }
}
