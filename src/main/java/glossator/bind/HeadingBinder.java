package glossator.bind;

import glossator.parse.ParsedBody;
import glossator.parse.ParsedEdition;
import glossator.problem.NearMatches;
import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.Problems;
import glossator.problem.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is said of the notes of all commentaries, and gives notes and footnotes their ids.
 * While nothing asks for another id than the last time, only what has changed is read.
 */
final class HeadingBinder {
  private final Memory memory;
  private final ProblemSink problems;

  /**
   * @param memory of the last time
   */
  HeadingBinder(Memory memory, ProblemSink problems) {
    this.memory = memory;
    this.problems = problems;
  }

  /**
   * What was read.
   *
   * @param notes by the section that they are on
   * @param footnotes by the section that they are written in
   * @param ids of all of them
   */
  record Headed(
      Map<String, List<NoteHeading>> notes, Map<String, Footnotes> footnotes, NoteIds ids) {}

  /** What was read the last time. */
  static final class Memory {
    private static final int MANY = 200_000;

    private List<Read> read = List.of();
    private List<String> footnotes = List.of();
    private @Nullable NoteIds ids;
    private final Map<String, String> slugs = new HashMap<>();

    /** What lemmata are called in ids; a writer's lemmata are few, but a session may be long. */
    private Map<String, String> slugs() {
      if (slugs.size() > MANY) {
        slugs.clear();
      }
      return slugs;
    }
  }

  /**
   * The notes of a commentary.
   *
   * @param good whether there was nothing to report
   */
  private record Read(
      ParsedEdition.Commentary commentary, List<NoteHeading> headings, boolean good) {}

  /**
   * Reads the headings of an edition.
   *
   * @param numbering of the texts, which has happened
   */
  Headed read(
      List<ParsedEdition.Commentary> commentaries,
      List<ParsedEdition.Prose> texts,
      ParagraphNumbering numbering) {
    Set<String> sections = new LinkedHashSet<>();
    texts.forEach(text -> sections.add(text.id()));
    List<ParsedEdition.Commentary> known =
        commentaries.stream().filter(each -> comments(each, sections)).toList();
    Map<String, Footnotes> footnotes = new HashMap<>();
    List<String> declared = new ArrayList<>();
    for (ParsedEdition.Prose text : texts) {
      String prefix = "n-" + text.id() + "-fn-";
      Footnotes own = new Footnotes(text.source(), text.body().footnotes(), prefix, problems);
      text.body().footnotes().forEach(footnote -> declared.add(own.id(footnote)));
      footnotes.put(text.id(), own);
    }
    boolean same = numbering.isAsBefore() && declared.equals(memory.footnotes);
    NoteIds ids = same ? memory.ids : null;
    Optional<List<Read>> again = ids == null ? Optional.empty() : again(known, numbering);
    List<Read> read;
    if (ids == null || again.isEmpty()) {
      ids = new NoteIds(memory.slugs());
      read = anew(known, numbering, ids);
      declared.forEach(ids::declare);
    } else {
      read = again.get();
    }
    memory.ids = read.stream().allMatch(Read::good) ? ids : null;
    memory.read = read;
    memory.footnotes = declared;
    return new Headed(bySection(read), footnotes, ids);
  }

  private boolean comments(ParsedEdition.Commentary commentary, Set<String> sections) {
    boolean known = sections.contains(commentary.section());
    if (!known) {
      problems.report(
          Problem.error(
              "unknown-section",
              SourceSpan.startOf(commentary.source().path()),
              "there is no section “" + commentary.section() + "” to comment on",
              NearMatches.hint(
                  commentary.section(),
                  sections,
                  "a commentary has the name of its section’s file in content/article")));
    }
    return known;
  }

  private static Map<String, List<NoteHeading>> bySection(List<Read> read) {
    Map<String, List<NoteHeading>> headings = new HashMap<>();
    for (Read each : read) {
      headings
          .computeIfAbsent(each.commentary().section(), id -> new ArrayList<>())
          .addAll(each.headings());
    }
    return headings;
  }

  private List<Read> anew(
      List<ParsedEdition.Commentary> commentaries, ParagraphNumbering numbering, NoteIds ids) {
    Map<String, Read> before = new HashMap<>();
    memory.read.forEach(each -> before.put(each.commentary().source().path(), each));
    return commentaries.stream()
        .map(each -> read(each, before.get(each.source().path()), numbering, ids, problems))
        .toList();
  }

  private static Read read(
      ParsedEdition.Commentary commentary,
      @Nullable Read before,
      ParagraphNumbering numbering,
      NoteNames names,
      ProblemSink problems) {
    Problems found = new Problems();
    List<NoteHeading> known =
        before != null && before.good() && isOf(commentary, before) ? before.headings() : List.of();
    List<NoteHeading> now =
        new NoteReader(commentary, numbering.paragraphs(), names, found).read(known);
    List<Problem> told = found.inReadingOrder();
    told.forEach(problems::report);
    return new Read(
        commentary, now, told.isEmpty() && now.size() == commentary.body().notes().size());
  }

  @SuppressWarnings("ReferenceEquality") // comparing the words would cost what reading costs
  private static boolean isOf(ParsedEdition.Commentary commentary, Read read) {
    return read.commentary() == commentary;
  }

  /**
   * The same as the last time but for commentaries that have changed, if these ask for the same
   * ids; all were good.
   */
  private Optional<List<Read>> again(
      List<ParsedEdition.Commentary> commentaries, ParagraphNumbering numbering) {
    List<Read> read = new ArrayList<>();
    boolean same = commentaries.size() == memory.read.size();
    for (int i = 0; same && i < commentaries.size(); i++) {
      Read before = memory.read.get(i);
      ParsedEdition.Commentary commentary = commentaries.get(i);
      Read now = before;
      if (!isOf(commentary, before)) {
        same = namesTheSame(commentary.body().notes(), before.commentary().body().notes());
        now = same ? named(commentary, before, numbering) : before;
      }
      same &= now.good();
      read.add(now);
    }
    return same ? Optional.of(List.copyOf(read)) : Optional.empty();
  }

  /** A commentary whose notes have the ids that they had; when it is not good, it is read again. */
  private static Read named(
      ParsedEdition.Commentary commentary, Read before, ParagraphNumbering numbering) {
    NoteNames names = new KnownNames(before.headings().iterator());
    return read(commentary, null, numbering, names, problem -> {});
  }

  private static boolean namesTheSame(
      List<ParsedBody.FencedNote> now, List<ParsedBody.FencedNote> before) {
    boolean same = now.size() == before.size();
    for (int i = 0; same && i < now.size(); i++) {
      same = NoteReader.asked(now.get(i)).equals(NoteReader.asked(before.get(i)));
    }
    return same;
  }

  /** The ids of notes that are known already. */
  private record KnownNames(Iterator<NoteHeading> notes) implements NoteNames {
    @Override
    public String derive(String paragraph, String lemma) {
      return notes.next().id();
    }

    @Override
    public boolean declare(String id) {
      return notes.next().id().equals(id);
    }

    @Override
    public void explain(String id, String lemma) {
      // They were explained when they were named.
    }
  }
}
