package glossator.check.apparatus;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.parse.ParsedBody;
import glossator.parse.ParsedEdition;
import glossator.problem.Severity;
import glossator.problem.SourceText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A note that says what another of its section says. */
public final class NoteRepeatsNote implements Rule {
  /** In words; shorter notes may well be alike. */
  private static final int ENOUGH = 8;

  private static final double NEAR = 0.8;

  @Override
  public String code() {
    return "note-repeats-note";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    Map<String, Explained> byBody = new HashMap<>();
    Map<String, Explained> byLemma = new HashMap<>();
    for (ParsedEdition.Commentary commentary : apparatus.parsed().commentaries()) {
      for (ParsedBody.FencedNote note : commentary.body().notes()) {
        Explained own = explained(commentary, note);
        if (Folded.count(own.words()) >= ENOUGH) {
          String body = own.layer() + "\n" + own.words();
          String lemma = own.layer() + "\n" + Folded.text(note.attributes().text("lemma"));
          Explained same = byBody.putIfAbsent(body, own);
          Explained like = byLemma.put(lemma, own);
          if (same != null) {
            report(own, "says", same, findings);
          } else if (like != null && isNear(own, like)) {
            report(own, "says nearly", like, findings);
          }
        }
      }
    }
  }

  /**
   * A note and its words.
   *
   * @param layer the section and the layer that it belongs to
   * @param words with single spaces between them
   */
  private record Explained(
      SourceText source, ParsedBody.FencedNote note, String layer, String words) {}

  private static Explained explained(
      ParsedEdition.Commentary commentary, ParsedBody.FencedNote note) {
    String own = note.attributes().text("layer");
    String layer = commentary.section() + "\n" + (own.isEmpty() ? commentary.layer() : own);
    String words = Folded.text(Prose.words(note.body()));
    return new Explained(commentary.source(), note, layer, words);
  }

  /** Whether nearly all words of either stand in the other. */
  private static boolean isNear(Explained one, Explained two) {
    Set<String> first = new HashSet<>(List.of(one.words().split(" ")));
    Set<String> second = new HashSet<>(List.of(two.words().split(" ")));
    long shared = first.stream().filter(second::contains).count();
    return shared >= NEAR * Math.max(first.size(), second.size());
  }

  private static void report(Explained own, String says, Explained other, Findings findings) {
    findings.report(
        own.source(),
        own.note().attributes().span().start(),
        "the note on “"
            + own.note().attributes().text("lemma")
            + "” "
            + says
            + " what the note on “"
            + other.note().attributes().text("lemma")
            + "” says, at "
            + other.source().at(other.note().attributes().span().start()),
        "say it once, and lead to it from the other place: [[n:…]]");
  }
}
