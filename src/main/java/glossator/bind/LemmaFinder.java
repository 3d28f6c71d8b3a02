package glossator.bind;

import glossator.markup.Lemma;
import glossator.problem.NearMatches;
import glossator.problem.ProblemSink;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds the words that notes are keyed to in the text that their authors had before them. */
final class LemmaFinder implements LemmaSearch {
  static final int MOST_PLACES = 4;

  /** One edit for so many letters is a slip. */
  private static final int SLIP = 6;

  private final Supplier<Map<String, String>> words;
  private @Nullable WordIndex index;

  /**
   * @param words of every paragraph of the edition, by id, in reading order; asked for where a note
   *     does not find its own
   */
  LemmaFinder(Supplier<Map<String, String>> words) {
    this.words = words;
  }

  @Override
  public Optional<Lemma> find(NoteHeading heading, String paragraph, ProblemSink problems) {
    List<Occurrence> found = occurrences(paragraph, heading.lemma());
    if (found.isEmpty()) {
      error(
          problems,
          heading,
          "lemma-not-found",
          quoted(heading) + " do not occur in " + heading.paragraph(),
          elsewhere(heading, paragraph));
      return Optional.empty();
    }
    if (heading.nth() == 0 && found.size() > 1) {
      reportRepeated(problems, heading, found.size());
      return Optional.empty();
    }
    if (heading.nth() > found.size()) {
      reportTooFew(problems, heading, found.size());
      return Optional.empty();
    }
    Occurrence place = found.get(Math.max(0, heading.nth() - 1));
    return Optional.of(new Lemma(heading.id(), place.start(), place.end()));
  }

  private static void reportRepeated(ProblemSink problems, NoteHeading heading, int count) {
    String message = quoted(heading) + " occur " + count + " times in " + heading.paragraph();
    String hint = "say which with nth=\"1\" to nth=\"" + count + "\", or quote more words";
    error(problems, heading, "lemma-repeated", message, hint);
  }

  private static void reportTooFew(ProblemSink problems, NoteHeading heading, int count) {
    String message = quoted(heading) + " occur only " + times(count) + " in " + heading.paragraph();
    String hint = count == 1 ? "leave nth away" : "write nth=\"" + count + "\" or less";
    error(problems, heading, "wrong-nth", message, hint);
  }

  private static String quoted(NoteHeading heading) {
    return "the words “" + heading.lemma() + "”";
  }

  private static String times(int count) {
    return count == 1 ? "once" : count + " times";
  }

  private static void error(
      ProblemSink problems, NoteHeading heading, String code, String message, String hint) {
    problems.error(code, heading.source(), heading.lemmaSpan().start(), message, hint);
  }

  private String elsewhere(NoteHeading heading, String paragraph) {
    if (!occurrences(paragraph.toLowerCase(Locale.ROOT), heading.lemma().toLowerCase(Locale.ROOT))
        .isEmpty()) {
      return "they do with other capitals: write them as the text does";
    }
    if (Normalised.of(paragraph).contains(Normalised.of(heading.lemma().strip()))) {
      return "they stand there inside a word: quote whole words";
    }
    Optional<String> nearly = nearly(paragraph, heading.lemma());
    if (nearly.isPresent()) {
      return "did you mean “" + nearly.get() + "”?";
    }
    List<String> places = index().paragraphsWith(heading.lemma(), MOST_PLACES + 1);
    if (places.isEmpty()) {
      return "they occur nowhere in the text: quote its very words";
    }
    String more = places.size() > MOST_PLACES ? " and in other paragraphs" : "";
    return "they occur in "
        + String.join(", ", places.subList(0, Math.min(MOST_PLACES, places.size())))
        + more;
  }

  /** Most editions need none. */
  private synchronized WordIndex index() {
    WordIndex known = index;
    if (known == null) {
      known = new WordIndex(words.get());
      index = known;
    }
    return known;
  }

  /**
   * Words of a paragraph that differ from a lemma by a slip, such as a letter or a word’s ending.
   */
  private static Optional<String> nearly(String paragraph, String lemma) {
    int length = Words.in(lemma.strip()).size();
    int reach = Math.max(1, lemma.length() / SLIP);
    List<Words.Token> tokens = Words.in(paragraph);
    Set<String> windows = new LinkedHashSet<>();
    for (int size = Math.max(1, length - 2); size <= length + 2; size++) {
      for (int i = 0; i + size <= tokens.size(); i++) {
        String window =
            paragraph.substring(tokens.get(i).start(), tokens.get(i + size - 1).end()).strip();
        if (Math.abs(window.length() - lemma.length()) <= reach) {
          windows.add(window);
        }
      }
    }
    return NearMatches.of(lemma, windows, reach).stream().findFirst();
  }

  /** A place where words stand in a text. */
  record Occurrence(int start, int end) {}

  /** Where words occur in a text as whole words; any space is one space. */
  static List<Occurrence> occurrences(String text, String lemma) {
    List<String> wanted = Words.in(lemma.strip()).stream().map(Words.Token::text).toList();
    List<Occurrence> found = new ArrayList<>();
    if (wanted.isEmpty()) {
      return found;
    }
    char[] letters = Normalised.units(text);
    for (int at = 0; at < letters.length; at = Words.end(letters, at)) {
      int end = matched(letters, at, wanted);
      if (end > at) {
        found.add(new Occurrence(at, end));
      }
    }
    return found;
  }

  /** Where words end that begin at a token; where the token begins when they do not. */
  private static int matched(char[] letters, int from, List<String> wanted) {
    int at = from;
    // Not by an iterator, of which there would be one for each word of a text.
    for (int i = 0; i < wanted.size(); i++) {
      String word = wanted.get(i);
      int end = at == letters.length ? at : Words.end(letters, at);
      if (end == at || !Words.is(word, letters, at, end)) {
        return from;
      }
      at = end;
    }
    return at;
  }
}
