package glossator.bind;

import glossator.markup.Inline;
import glossator.markup.PlainText;
import glossator.model.Mention;
import glossator.model.Passage;
import java.util.ArrayList;
import java.util.List;

/** Quotes the sentence around each mention, whole if it is not too long. */
final class Snippets {
  private static final int LONGEST = 320;
  private static final char ELLIPSIS = '…';

  private Snippets() {}

  /** The mentions in a bound paragraph, with their sentences. */
  static List<Mention> of(List<Inline> content, Passage passage) {
    List<InlineOffsets.Place> places = InlineOffsets.of(content).mentions();
    if (places.isEmpty()) {
      return List.of();
    }
    String words = PlainText.words(content);
    List<Mention> mentions = new ArrayList<>();
    for (InlineOffsets.Place place : places) {
      mentions.add(mention(words, place, passage));
    }
    return mentions;
  }

  private static Mention mention(String words, InlineOffsets.Place place, Passage passage) {
    int start = Sentences.start(words, place.start());
    int end = Sentences.end(words, place.end());
    int room = Math.max(0, LONGEST - (place.end() - place.start()));
    int from =
        end - start <= LONGEST
            ? start
            : Math.max(start, wordStart(words, place.start() - room / 2, place.start()));
    int to =
        end - start <= LONGEST
            ? end
            : Math.min(end, wordEnd(words, place.end() + room / 2, place.end()));
    String before = from > start ? ELLIPSIS + " " : "";
    String sentence = before + words.substring(from, to) + (to < end ? " " + ELLIPSIS : "");
    int shift = before.length() - from;
    return new Mention(
        place.mention().entity(), passage, sentence, place.start() + shift, place.end() + shift);
  }

  /** The first beginning of a word at or behind an offset, before a limit. */
  private static int wordStart(String words, int offset, int limit) {
    int at = Math.max(0, offset);
    while (at > 0 && at < limit && words.charAt(at - 1) != ' ') {
      at++;
    }
    return at;
  }

  /** The last end of a word at or before an offset, behind a limit. */
  private static int wordEnd(String words, int offset, int limit) {
    int at = Math.min(words.length(), offset);
    while (at < words.length() && at > limit && words.charAt(at) != ' ') {
      at--;
    }
    return at;
  }
}
