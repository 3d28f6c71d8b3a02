package glossator.bind;

import glossator.markup.Inline;
import glossator.markup.PlainText;
import glossator.model.Mention;
import glossator.model.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Quotes the sentence around each mention, whole if it is not too long. */
final class Snippets {
  private static final int LONGEST = 320;

  /** Before the key of a cited work, so that it is no entity's id. */
  static final String CITED = "@";

  private static final char ELLIPSIS = '…';

  private static final String AFTER_NO_SPACE = ".,;:)";
  private static final Pattern EMPTY_PARENTHESES = Pattern.compile("\\s*\\(\\s*\\)");
  private static final Pattern SPACE_BEFORE_SIGN = Pattern.compile("\\s+(?=[.,;:)])");

  private Snippets() {}

  /** The mentions in a bound paragraph, with their sentences. */
  static List<Mention> of(List<Inline> content, Passage passage) {
    InlineOffsets offsets = InlineOffsets.of(content);
    if (offsets.mentions().isEmpty() && offsets.citations().isEmpty()) {
      return List.of();
    }
    String words = PlainText.words(content);
    List<Mention> mentions = new ArrayList<>();
    for (InlineOffsets.Place place : offsets.mentions()) {
      Mention mention =
          mention(words, place.mention().entity(), place.start(), place.end(), passage);
      mentions.add(offsets.citations().isEmpty() ? mention : mended(mention));
    }
    for (InlineOffsets.CitationPlace place : offsets.citations()) {
      int at = endOfWords(words, place.at());
      for (Inline.CitedWork work : place.citation().works()) {
        mentions.add(mended(mention(words, CITED + work.key(), at, at, passage)));
      }
    }
    return mentions;
  }

  /** A citation belongs to the sentence before it. */
  private static int endOfWords(String words, int offset) {
    int at = offset;
    while (at > 0
        && (Character.isWhitespace(words.charAt(at - 1)) || words.charAt(at - 1) == '(')) {
      at--;
    }
    return at;
  }

  /** A sentence without the gap that a citation leaves, whose text is not there yet. */
  private static Mention mended(Mention mention) {
    String sentence = mention.sentence();
    String before = mended(sentence.substring(0, mention.start()));
    String name = sentence.substring(mention.start(), mention.end());
    String after = mended(sentence.substring(mention.end()));
    return new Mention(
        mention.entity(),
        mention.passage(),
        before + name + after,
        before.length(),
        before.length() + name.length());
  }

  private static String mended(String words) {
    String closed =
        words.indexOf('(') < 0 ? words : EMPTY_PARENTHESES.matcher(words).replaceAll("");
    return hasSpaceBeforeSign(closed) ? SPACE_BEFORE_SIGN.matcher(closed).replaceAll("") : closed;
  }

  private static boolean hasSpaceBeforeSign(String words) {
    for (int i = 1; i < words.length(); i++) {
      if (Sentences.isSpace(words.charAt(i - 1)) && AFTER_NO_SPACE.indexOf(words.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Mention mention(
      String words, String entity, int nameStart, int nameEnd, Passage passage) {
    int start = Sentences.start(words, nameStart);
    int end = Sentences.end(words, nameEnd);
    int room = Math.max(0, LONGEST - (nameEnd - nameStart));
    int from =
        end - start <= LONGEST
            ? start
            : Math.max(start, wordStart(words, nameStart - room / 2, nameStart));
    int to =
        end - start <= LONGEST ? end : Math.min(end, wordEnd(words, nameEnd + room / 2, nameEnd));
    String before = from > start ? ELLIPSIS + " " : "";
    String sentence = before + words.substring(from, to) + (to < end ? " " + ELLIPSIS : "");
    int shift = before.length() - from;
    return new Mention(entity, passage, sentence, nameStart + shift, nameEnd + shift);
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
