package glossator.bind;

import glossator.markup.Lemma;
import glossator.overlay.LooseText;
import glossator.problem.ProblemSink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds the words of notes in a text laid over the edition: whatever its typography, and whatever
 * the case of the first letter. Words that stand there more often than in the reading text are
 * found at the first place, or at the one that the note counts.
 */
final class LaidLemmaFinder implements LemmaSearch {
  private final Map<String, String> words;
  private final Map<String, LooseText> texts = new HashMap<>();

  /**
   * @param words of every paragraph of the edition, by id, in reading order
   */
  LaidLemmaFinder(Supplier<Map<String, String>> words) {
    this.words = words.get();
    this.words.forEach((id, text) -> texts.put(id, new LooseText(text)));
  }

  @Override
  public Optional<Lemma> find(NoteHeading heading, String paragraph, ProblemSink problems) {
    List<LooseText.Stretch> found = occurrences(heading.paragraph(), heading.lemma());
    if (found.isEmpty()) {
      problems.error(
          "lemma-not-in-text",
          heading.source(),
          heading.lemmaSpan().start(),
          "the words “"
              + heading.lemma()
              + "” do not occur in "
              + heading.paragraph()
              + " of the text laid over the edition",
          hint(heading));
      return Optional.empty();
    }
    int nth = Math.min(Math.max(1, heading.nth()), found.size());
    LooseText.Stretch place = found.get(nth - 1);
    return Optional.of(new Lemma(heading.id(), place.start(), place.end()));
  }

  private List<LooseText.Stretch> occurrences(String paragraph, String lemma) {
    LooseText text = texts.get(paragraph);
    return text == null ? List.of() : text.find(lemma);
  }

  private String hint(NoteHeading heading) {
    List<String> places =
        words.keySet().stream()
            .filter(id -> !occurrences(id, heading.lemma()).isEmpty())
            .limit(LemmaFinder.MOST_PLACES)
            .toList();
    return places.isEmpty()
        ? "they occur nowhere in it: key the note to words that both texts have"
        : "they occur in its " + String.join(", ", places);
  }
}
