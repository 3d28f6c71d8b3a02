package glossator.bind;

import glossator.model.Entity;
import glossator.problem.NearMatches;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything that a reference in double brackets can lead to, and what to say when there is no such
 * thing.
 */
final class Targets {
  private static final Pattern RANGE = Pattern.compile("(.+?)\\s*[-–]\\s*(.+)");

  private final Map<String, Entity> entities;
  private final Map<String, ParagraphNumbering.Numbered> paragraphs;
  private final Map<String, String> sections;
  private final NoteIds notes;
  private final ProblemSink problems;

  /**
   * @param sections titles by id
   */
  Targets(
      Map<String, Entity> entities,
      Map<String, ParagraphNumbering.Numbered> paragraphs,
      Map<String, String> sections,
      NoteIds notes,
      ProblemSink problems) {
    this.entities = entities;
    this.paragraphs = paragraphs;
    this.sections = sections;
    this.notes = notes;
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

  /** The target of a reference; empty, and reported, when it does not exist. */
  Optional<Target> find(String written, SourceText source, int offset) {
    if (written.startsWith("n:")) {
      return note(written, source, offset);
    }
    Optional<Target> target = known(written);
    if (target.isEmpty()) {
      target = range(written);
    }
    if (target.isEmpty()) {
      reportUnknown(written, source, offset);
    }
    return target;
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

  /** A range leads to its first paragraph. */
  private Optional<Target> range(String written) {
    Matcher range = RANGE.matcher(written);
    if (!range.matches()) {
      return Optional.empty();
    }
    ParagraphNumbering.Numbered from = paragraphs.get(range.group(1));
    ParagraphNumbering.Numbered to = paragraphs.get(range.group(2));
    return from == null || to == null
        ? Optional.empty()
        : Optional.of(
            new Target(
                range.group(1),
                false,
                "¶¶" + from.paragraph().number() + "–" + to.paragraph().number()));
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

  private void reportUnknown(String written, SourceText source, int offset) {
    if (written.matches("p[0-9]+.*")) {
      String last =
          new ArrayList<>(paragraphs.keySet())
              .stream().reduce((first, second) -> second).orElse("none");
      problems.error(
          "unknown-paragraph",
          source,
          offset,
          "no paragraph has the id “" + written + "”",
          NearMatches.hint(written, paragraphs.keySet(), "the last paragraph is " + last));
      return;
    }
    problems.error(
        "unknown-entity",
        source,
        offset,
        "no entry has the id “" + written + "”",
        entityHint(written));
  }

  private String entityHint(String written) {
    for (Entity entity : entities.values()) {
      boolean named =
          entity.identity().name().equals(written)
              || entity.identity().aliases().stream()
                  .anyMatch(alias -> alias.text().equals(written));
      if (named) {
        return "did you mean "
            + entity.id()
            + "? A reference names the entry’s file, and may show other words: [["
            + entity.id()
            + "|"
            + written
            + "]]";
      }
    }
    Set<String> ids = new TreeSet<>(entities.keySet());
    ids.addAll(sections.keySet());
    return NearMatches.hint(
        written,
        ids,
        "write the entry content/<kind>/" + Slug.of(written) + ".md, or leave the brackets away");
  }
}
