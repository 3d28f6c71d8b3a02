package glossator.bind;

import glossator.edtf.Edtf;
import glossator.edtf.EdtfException;
import glossator.markup.Span;
import glossator.model.NoteKind;
import glossator.parse.Attributes;
import glossator.parse.ParsedBody;
import glossator.parse.ParsedEdition;
import glossator.problem.NearMatches;
import glossator.problem.ProblemSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the fences of a commentary say of its notes. */
final class NoteReader {
  private static final List<String> KEYS =
      List.of("on", "lemma", "nth", "kind", "layer", "by", "date", "certainty");
  private static final List<String> CERTAINTIES = List.of("high", "medium", "low", "unknown");

  private final ParsedEdition.Commentary commentary;
  private final Map<String, ParagraphNumbering.Numbered> paragraphs;
  private final NoteNames names;
  private final ProblemSink problems;

  NoteReader(
      ParsedEdition.Commentary commentary,
      Map<String, ParagraphNumbering.Numbered> paragraphs,
      NoteNames names,
      ProblemSink problems) {
    this.commentary = commentary;
    this.paragraphs = paragraphs;
    this.names = names;
    this.problems = problems;
  }

  /**
   * The notes that are keyed to a paragraph; the others are reported.
   *
   * @param before the same of last time, where all notes were good
   */
  List<NoteHeading> read(List<NoteHeading> before) {
    List<ParsedBody.FencedNote> notes = commentary.body().notes();
    List<NoteHeading> headings = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      ParsedBody.FencedNote note = notes.get(i);
      NoteHeading last = before.isEmpty() ? null : before.get(i);
      if (last != null && isHere(last.paragraph())) {
        String id = id(note.attributes());
        headings.add(id.equals(last.id()) ? last : last.withId(id));
      } else if (note.attributes().wellFormed()
          && isNote(note)
          && knowsAllKeys(note)
          && hasBody(note)) {
        heading(note).ifPresent(headings::add);
      }
    }
    return headings;
  }

  private boolean isHere(String id) {
    ParagraphNumbering.Numbered paragraph = paragraphs.get(id);
    return paragraph != null && paragraph.section().equals(commentary.section());
  }

  private boolean isNote(ParsedBody.FencedNote note) {
    List<String> classes = note.attributes().classes();
    if (classes.equals(List.of("note"))) {
      return true;
    }
    String name =
        classes.isEmpty() ? "" : classes.get(0).equals("note") ? classes.get(1) : classes.get(0);
    String message =
        name.isEmpty()
            ? "a fence without a name"
            : "nothing between fences is called “" + name + "”";
    error(
        "unknown-container",
        note.attributes().span(),
        message,
        "write ::: {.note on=\"p4\" lemma=\"…\"}");
    return false;
  }

  private boolean knowsAllKeys(ParsedBody.FencedNote note) {
    boolean good = true;
    for (Map.Entry<String, Attributes.Value> value : note.attributes().values().entrySet()) {
      if (!KEYS.contains(value.getKey())) {
        String hint =
            NearMatches.hint(value.getKey(), KEYS, "the attributes are " + String.join(", ", KEYS));
        error(
            "unknown-attribute",
            value.getValue().key(),
            "the attribute “" + value.getKey() + "” is unknown",
            hint);
        good = false;
      }
    }
    return good;
  }

  private boolean hasBody(ParsedBody.FencedNote note) {
    if (note.body().isEmpty()) {
      error(
          "empty-note",
          note.span(),
          "the note says nothing",
          "write it between the fences, or take them away");
    }
    return !note.body().isEmpty();
  }

  private Optional<NoteHeading> heading(ParsedBody.FencedNote note) {
    Attributes attributes = note.attributes();
    Optional<NoteKind> kind = kind(attributes);
    String certainty = oneOf(attributes, "certainty", CERTAINTIES);
    // A note that is refused keeps its name, so that references to it are not told to be wrong too.
    String id = id(attributes);
    int nth = nth(attributes);
    checkDate(attributes);
    if (!paragraph(attributes)
        || !required(
            attributes, "lemma", "the words that the note explains, as they stand in the text")) {
      return Optional.empty();
    }
    String layer =
        attributes.text("layer").isEmpty() ? commentary.layer() : attributes.text("layer");
    String by = attributes.text("by").isEmpty() ? commentary.by() : attributes.text("by");
    return Optional.of(
        new NoteHeading(
            commentary.source(),
            id,
            attributes.text("on"),
            attributes.text("lemma"),
            attributes.span("lemma"),
            nth,
            kind,
            layer,
            by,
            attributes.text("date"),
            certainty,
            commentary.autolink(),
            false,
            note.body()));
  }

  /** All that the id of a note is made of. */
  static List<String> asked(ParsedBody.FencedNote note) {
    Attributes attributes = note.attributes();
    return List.of(attributes.id(), attributes.text("on"), attributes.text("lemma"));
  }

  private String id(Attributes attributes) {
    if (attributes.id().isEmpty()) {
      return names.derive(attributes.text("on"), attributes.text("lemma"));
    }
    String id = attributes.id().startsWith("n-") ? attributes.id() : "n-" + attributes.id();
    if (!names.declare(id)) {
      error(
          "duplicate-id",
          attributes.span(),
          "the note id “" + id + "” is used twice",
          "give this note another id");
    } else {
      names.explain(id, attributes.text("lemma"));
    }
    return id;
  }

  private boolean required(Attributes attributes, String key, String meaning) {
    if (attributes.text(key).isBlank()) {
      error(
          "missing-attribute",
          attributes.span(key),
          "the note has no “" + key + "”",
          key + " is " + meaning);
      return false;
    }
    return true;
  }

  private boolean paragraph(Attributes attributes) {
    if (!required(attributes, "on", "the id of the paragraph that the note is on, such as p4")) {
      return false;
    }
    String id = attributes.text("on");
    ParagraphNumbering.Numbered paragraph = paragraphs.get(id);
    if (paragraph == null) {
      List<String> here =
          paragraphs.entrySet().stream()
              .filter(entry -> entry.getValue().section().equals(commentary.section()))
              .map(Map.Entry::getKey)
              .toList();
      String range =
          here.isEmpty()
              ? "the section has no paragraphs"
              : "the section has "
                  + here.get(0)
                  + (here.size() == 1 ? " alone" : " to " + here.get(here.size() - 1));
      error(
          "unknown-paragraph",
          attributes.span("on"),
          "no paragraph has the id “" + id + "”",
          range);
      return false;
    }
    if (!paragraph.section().equals(commentary.section())) {
      String message = id + " is not in this section but in “" + paragraph.section() + "”";
      error(
          "wrong-section",
          attributes.span("on"),
          message,
          "move the note to the commentary on that section");
      return false;
    }
    return true;
  }

  private Optional<NoteKind> kind(Attributes attributes) {
    String word = oneOf(attributes, "kind", NoteKind.words());
    return NoteKind.of(word);
  }

  private String oneOf(Attributes attributes, String key, List<String> allowed) {
    String word = attributes.text(key);
    if (!word.isEmpty() && !allowed.contains(word)) {
      String hint = NearMatches.hint(word, allowed, "it is one of " + String.join(", ", allowed));
      error(
          "unknown-" + key,
          attributes.span(key),
          "the " + key + " “" + word + "” is unknown",
          hint);
    }
    return word;
  }

  private void checkDate(Attributes attributes) {
    String date = attributes.text("date");
    try {
      if (!date.isEmpty()) {
        Edtf.parse(date);
      }
    } catch (EdtfException unreadable) {
      String message = "the date “" + date + "” cannot be read: " + unreadable.getMessage();
      error(
          "unreadable-date",
          attributes.span("date"),
          message,
          unreadable.hint().orElse("dates are in EDTF: 2014-04-29"));
    }
  }

  private int nth(Attributes attributes) {
    String nth = attributes.text("nth");
    if (nth.isEmpty() || nth.matches("[1-9][0-9]{0,5}")) {
      return nth.isEmpty() ? 0 : Integer.parseInt(nth);
    }
    error("wrong-nth", attributes.span("nth"), "nth is a number from 1, not “" + nth + "”", "");
    return 0;
  }

  private void error(String code, Span span, String message, String hint) {
    problems.error(code, commentary.source(), span.start(), message, hint);
  }
}
