package glossator.parse;

import glossator.model.Named;
import glossator.problem.NearMatches;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import glossator.read.Location;
import java.util.List;
import java.util.Optional;

/** The metadata that every document may have, as JBake users write it: its status and its type. */
final class CommonFields {
  private static final String DRAFT = "draft";
  private static final List<String> STATUSES = List.of("published", DRAFT);

  private final SourceText source;
  private final MetadataFields fields;
  private final ProblemSink problems;

  CommonFields(SourceText source, MetadataFields fields, ProblemSink problems) {
    this.source = source;
    this.fields = fields;
    this.problems = problems;
  }

  /** Whether the document is left out. */
  boolean isDraft() {
    Optional<Named> status = fields.named("status");
    status
        .filter(named -> !STATUSES.contains(named.text()))
        .ifPresent(
            named ->
                problems.error(
                    "wrong-metadata",
                    source,
                    named.span().start(),
                    "the status “" + named.text() + "” is unknown",
                    NearMatches.hint(named.text(), STATUSES, "a document is published or draft")));
    return status.filter(named -> named.text().equals(DRAFT)).isPresent();
  }

  /** The folder gives the type; a type in the metadata must agree. */
  void checkType(Location location) {
    String expected = typeOf(location);
    fields
        .named("type")
        .filter(named -> !named.text().equals(expected))
        .ifPresent(
            named ->
                problems.error(
                    "wrong-metadata",
                    source,
                    named.span().start(),
                    "the type “" + named.text() + "” is not that of this folder",
                    "leave it out, or write type: " + expected));
  }

  private static String typeOf(Location location) {
    if (location instanceof Location.Entry entry) {
      return entry.kind().type();
    }
    if (location instanceof Location.Text) {
      return "section";
    }
    if (location instanceof Location.Strand) {
      return "thread";
    }
    return location instanceof Location.Commentary ? "commentary" : "page";
  }
}
