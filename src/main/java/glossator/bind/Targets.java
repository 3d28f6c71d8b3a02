package glossator.bind;

import glossator.model.Entity;
import glossator.model.Ids;
import glossator.problem.NearMatches;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a reference in double brackets can lead to, and what to say when there is no such
 * thing.
 */
final class Targets {
  private static final Pattern PARAGRAPH = Pattern.compile("[pP][0-9]+[a-zA-Z]*");
  private static final Pattern RANGE = Pattern.compile("(.+?)\\s*[-–]\\s*(.+)");

  private static final SourceText NOWHERE = new SourceText("", "");

  private final Map<String, Entity> entities;
  private final Map<String, ParagraphNumbering.Numbered> paragraphs;
  private final Map<String, String> sections;
  private final Set<String> drafts;
  private final NoteIds notes;
  private final EntityHints hints;
  private final ProblemSink problems;
  private final @Nullable UnitReads reads;

  /**
   * @param sections titles of sections and threads by id
   * @param drafts ids of sections and entries that are left out
   */
  Targets(
      Map<String, Entity> entities,
      Map<String, ParagraphNumbering.Numbered> paragraphs,
      Map<String, String> sections,
      Set<String> drafts,
      NoteIds notes,
      ProblemSink problems) {
    this(
        entities,
        paragraphs,
        sections,
        drafts,
        notes,
        new EntityHints(entities, sections.keySet()),
        problems,
        null);
  }

  private Targets(
      Map<String, Entity> entities,
      Map<String, ParagraphNumbering.Numbered> paragraphs,
      Map<String, String> sections,
      Set<String> drafts,
      NoteIds notes,
      EntityHints hints,
      ProblemSink problems,
      @Nullable UnitReads reads) {
    this.reads = reads;
    this.entities = entities;
    this.paragraphs = paragraphs;
    this.sections = sections;
    this.drafts = drafts;
    this.notes = notes;
    this.hints = hints;
    this.problems = problems;
  }

  /**
   * What a reference leads to.
   *
   * @param id of an entity, a section, a paragraph or a note
   * @param entity whether it is an entity
   * @param label what is shown when the author gave no words
   */
  record Target(String id, boolean entity, String label) {}

  /** The same targets; it is noted which of them are asked for. */
  Targets heardBy(UnitReads other) {
    return new Targets(entities, paragraphs, sections, drafts, notes, hints, other, other);
  }

  /** The target of a reference; empty, and reported, when it does not exist. */
  Optional<Target> find(String written, SourceText source, int offset) {
    Optional<Target> target = look(written, source, offset);
    if (reads != null) {
      target.ifPresent(found -> reads.target(written, found));
    }
    return target;
  }

  private Optional<Target> look(String written, SourceText source, int offset) {
    if (written.startsWith("n:")) {
      return note(written, source, offset);
    }
    Optional<Target> target = known(Ids.composed(written));
    return target.isPresent() ? target : range(written, source, offset);
  }

  /** Whether references lead to what they led to before. */
  boolean leadTheSame(Map<String, Target> before) {
    return before.entrySet().stream()
        .allMatch(each -> Optional.of(each.getValue()).equals(quietly(each.getKey())));
  }

  private Optional<Target> quietly(String written) {
    Targets quiet =
        new Targets(entities, paragraphs, sections, drafts, notes, hints, problem -> {}, null);
    return quiet.look(written, NOWHERE, 0);
  }

  /** Whether something of the edition has an id. */
  boolean has(String id) {
    return known(id).isPresent();
  }

  private Optional<Target> known(String id) {
    ParagraphNumbering.Numbered paragraph = paragraphs.get(id);
    if (paragraph != null) {
      return Optional.of(new Target(id, false, "¶" + paragraph.paragraph().number()));
    }
    Entity entity = entities.get(id);
    if (entity != null) {
      return Optional.of(new Target(id, true, entity.identity().name()));
    }
    return Optional.ofNullable(sections.get(id)).map(title -> new Target(id, false, title));
  }

  /** A range leads to its first paragraph; its ends are paragraphs, in reading order. */
  private Optional<Target> range(String written, SourceText source, int offset) {
    Matcher range = RANGE.matcher(written);
    boolean known =
        range.matches()
            && (paragraphs.containsKey(range.group(1)) || paragraphs.containsKey(range.group(2)));
    if (!known) {
      reportUnknown(written, source, offset);
      return Optional.empty();
    }
    ParagraphNumbering.Numbered from = paragraphs.get(range.group(1));
    ParagraphNumbering.Numbered to = paragraphs.get(range.group(2));
    if (from == null || to == null) {
      reportUnknown(from == null ? range.group(1) : range.group(2), source, offset);
      return Optional.empty();
    }
    if (from.paragraph().span().start() > to.paragraph().span().start()
        && from.section().equals(to.section())) {
      String right = range.group(2) + "-" + range.group(1);
      problems.error(
          "wrong-range",
          source,
          offset,
          "the range " + written + " ends before it begins",
          "did you mean " + right + "?");
      return Optional.empty();
    }
    String label = "¶¶" + from.paragraph().number() + "–" + to.paragraph().number();
    return Optional.of(new Target(range.group(1), false, label));
  }

  private Optional<Target> note(String written, SourceText source, int offset) {
    List<String> found = notes.find(written.substring(2));
    if (found.size() == 1) {
      return Optional.of(new Target(found.get(0), false, "note"));
    }
    String message =
        found.isEmpty()
            ? "no note is called “" + written + "”"
            : "several notes are called “" + written + "”";
    List<String> names =
        found.isEmpty() ? notes.names() : found.stream().map(id -> "n:" + id.substring(2)).toList();
    String hint =
        found.isEmpty()
            ? NearMatches.hint(
                written, names, "a note is called n: and its lemma in lower case with hyphens")
            : "write one of " + String.join(", ", names);
    problems.error("unknown-note", source, offset, message, hint);
    return Optional.empty();
  }

  /** Whether an id is a paragraph's. */
  boolean isParagraph(String id) {
    return paragraphs.containsKey(id);
  }

  /** Reports that there is no such paragraph. */
  void reportParagraph(String written, SourceText source, int offset) {
    String message = "no paragraph has the id “" + written + "”";
    problems.error("unknown-paragraph", source, offset, message, paragraphHint(written));
  }

  private void reportUnknown(String written, SourceText source, int offset) {
    if (PARAGRAPH.matcher(written).matches()) {
      reportParagraph(written, source, offset);
    } else if (drafts.contains(written)) {
      String message = "the entry “" + written + "” is a draft";
      problems.error(
          "unknown-entity", source, offset, message, "publish it, or take the brackets away");
    } else {
      String message = "no entry has the id “" + written + "”";
      problems.error("unknown-entity", source, offset, message, hints.hint(written));
    }
  }

  private String paragraphHint(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    if (paragraphs.containsKey(lower)) {
      return "did you mean " + lower + "?";
    }
    return paragraphs.keySet().stream()
        .reduce((first, second) -> second)
        .map(last -> "the last paragraph is " + last)
        .orElse("the text has no paragraphs");
  }
}
