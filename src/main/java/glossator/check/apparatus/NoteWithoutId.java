package glossator.check.apparatus;

import glossator.check.Apparatus;
import glossator.check.Edit;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.model.Note;
import glossator.model.Section;
import glossator.parse.Attributes;
import glossator.parse.ParsedBody;
import glossator.parse.ParsedEdition;
import glossator.problem.Severity;
import glossator.problem.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A note whose id is made of its words, and changes with them. */
public final class NoteWithoutId implements Rule {
  private static final String CLASS = ".note";
  private static final Pattern WRITABLE = Pattern.compile("n-[\\p{L}\\p{N}_-]+");

  @Override
  public String code() {
    return "note-without-id";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  /** Most notes need none. */
  @Override
  public boolean onlyOnRequest() {
    return true;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    Map<String, Deque<String>> ids = new HashMap<>();
    for (Section section : apparatus.edition().sections()) {
      List<Note> notes = new ArrayList<>(section.notes());
      // Those on the same words are numbered as they are written: n-p4-term, n-p4-term-2.
      notes.sort(
          Comparator.comparingInt((Note note) -> note.id().length()).thenComparing(Note::id));
      notes.forEach(
          note ->
              ids.computeIfAbsent(key(note.paragraph(), note.lemma()), key -> new ArrayDeque<>())
                  .add(note.id()));
    }
    for (ParsedEdition.Commentary commentary : apparatus.parsed().commentaries()) {
      for (ParsedBody.FencedNote note : commentary.body().notes()) {
        Attributes attributes = note.attributes();
        Deque<String> known =
            ids.getOrDefault(
                key(attributes.text("on"), attributes.text("lemma")), new ArrayDeque<>());
        if (!attributes.id().isEmpty()) {
          known.remove(full(attributes.id()));
        }
      }
    }
    for (ParsedEdition.Commentary commentary : apparatus.parsed().commentaries()) {
      commentary
          .body()
          .notes()
          .forEach(note -> examine(commentary.source(), note.attributes(), ids, findings));
    }
  }

  private static String full(String id) {
    return id.startsWith("n-") ? id : "n-" + id;
  }

  private static String key(String paragraph, String lemma) {
    return paragraph
        + " "
        + lemma.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " ").strip();
  }

  private static void examine(
      SourceText source, Attributes attributes, Map<String, Deque<String>> ids, Findings findings) {
    Deque<String> known = ids.get(key(attributes.text("on"), attributes.text("lemma")));
    if (!attributes.id().isEmpty() || known == null || known.isEmpty()) {
      return;
    }
    String id = known.remove();
    int at = source.content().indexOf(CLASS, attributes.span().start());
    if (at < 0 || at >= attributes.span().end() || !WRITABLE.matcher(id).matches()) {
      return;
    }
    String written = "#" + id.substring("n-".length());
    int end = at + CLASS.length();
    findings.report(
        new Edit(source, end, end, " " + written),
        "the note is " + id + " by its paragraph and words alone",
        "write " + written + " in its braces: other words will not change its address then");
  }
}
