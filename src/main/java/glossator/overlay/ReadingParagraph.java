package glossator.overlay;

import glossator.markup.Block;
import glossator.markup.Inline;
import glossator.markup.PlainText;
import glossator.problem.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A paragraph of the reading text, and what it gives to recognise its counterpart by.
 *
 * @param id of the paragraph
 * @param place where it is written
 * @param mentions in it, in reading order
 * @param phrases of two words or more that it shares with its source: what notes are keyed to, and
 *     what stands in quotation marks
 * @param words of some weight, in lower case
 * @param names those of them that begin with a capital inside a sentence
 */
record ReadingParagraph(
    String id,
    SourceSpan place,
    List<Inline.Mention> mentions,
    List<Phrase> phrases,
    Set<String> words,
    Set<String> names) {
  /** Shorter words are in every text, unless they are names. */
  private static final int SHORTEST_WORD = 4;

  private static final Pattern QUOTATION = Pattern.compile("[“\"„«]([^“”\"„«»]+)[”\"“»]");

  /** Words that stand together; the same in lower case, without marks between them. */
  record Phrase(String text, List<String> words) {
    static Phrase of(String text) {
      return new Phrase(text, new LooseText(text).words());
    }
  }

  static ReadingParagraph of(Block.CitableParagraph bound, SourceSpan place) {
    String text = PlainText.words(bound.content());
    Set<String> phrases = new LinkedHashSet<>();
    bound.lemmata().forEach(lemma -> phrases.add(text.substring(lemma.start(), lemma.end())));
    QUOTATION.matcher(text).results().map(ReadingParagraph::quoted).forEach(phrases::add);
    List<Phrase> longer =
        phrases.stream().map(Phrase::of).filter(phrase -> phrase.words().size() > 1).toList();
    LooseText loose = new LooseText(text);
    Set<String> names = new LinkedHashSet<>(loose.names());
    names.removeIf(name -> name.length() < 2);
    Set<String> words = new LinkedHashSet<>(loose.words());
    words.removeIf(word -> word.length() < SHORTEST_WORD && !names.contains(word));
    return new ReadingParagraph(bound.id(), place, mentions(bound.content()), longer, words, names);
  }

  private static List<Inline.Mention> mentions(List<Inline> inlines) {
    List<Inline.Mention> mentions = new ArrayList<>();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Mention mention) {
        mentions.add(mention);
      } else if (inline instanceof Inline.Emphasis emphasis) {
        mentions.addAll(mentions(emphasis.children()));
      }
    }
    return mentions;
  }

  private static String quoted(MatchResult quotation) {
    return quotation.group(1).strip();
  }
}
