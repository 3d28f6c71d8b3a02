package glossator.parse;

import glossator.edtf.Edtf;
import glossator.model.Ids;
import glossator.model.Named;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the list of changes in the metadata of {@code content/changes.md}. */
final class ChangesReader {
  private static final String EXAMPLE = "{date: 2026-11-22, what: …, touches: [p4]}";
  private static final int LENGTH_OF_A_DAY = 10;

  private final SourceText source;
  private final ProblemSink problems;
  private final Set<String> ids = new HashSet<>();

  ChangesReader(SourceText source, ProblemSink problems) {
    this.source = source;
    this.problems = problems;
  }

  /** The changes that can be understood; what cannot is reported. */
  List<ParsedEdition.Change> read(MetadataFields fields) {
    List<ParsedEdition.Change> changes = new ArrayList<>();
    for (MetadataFields record : fields.records("changes", EXAMPLE)) {
      String hint = "the day of the change, such as 2026-11-22";
      String written = record.required("date", hint);
      Optional<Edtf> date = record.date("date").filter(day -> isDay(day, record));
      String what = record.required("what", "one sentence that says what was changed");
      List<Named> touches = record.list("touches");
      Optional<Named> own = record.named("id");
      claim(own, written, record);
      record.finish();
      String id = own.map(Named::text).orElse(written);
      date.ifPresent(day -> changes.add(new ParsedEdition.Change(id, day, what, touches)));
    }
    return List.copyOf(changes);
  }

  private boolean isDay(Edtf date, MetadataFields record) {
    boolean day = date.machine().filter(text -> text.length() == LENGTH_OF_A_DAY).isPresent();
    if (!day) {
      String message = "a change has a day, and “" + date.text() + "” is none";
      error("wrong-metadata", record.named("date"), record, message, "such as 2026-11-22");
    }
    return day;
  }

  /** The feed tells readers of an id once and for ever, so it is never made up from a position. */
  private void claim(Optional<Named> own, String date, MetadataFields record) {
    if (own.isPresent() && !Ids.isId(own.get().text())) {
      String message = "“" + own.get().text() + "” cannot be an id";
      error("wrong-metadata", own, record, message, "write " + Ids.RULE);
    }
    String id = own.map(Named::text).orElse(date);
    if (!id.isEmpty() && !ids.add(id)) {
      String message = "two changes have the id “" + id + "”";
      String hint = "give one of them another: id: " + date + "-2; what is published keeps its own";
      error("duplicate-id", own.or(() -> record.named("date")), record, message, hint);
    }
  }

  private void error(
      String code, Optional<Named> at, MetadataFields record, String message, String hint) {
    int offset = at.map(named -> named.span().start()).orElse(record.span().start());
    problems.error(code, source, offset, message, hint);
  }
}
