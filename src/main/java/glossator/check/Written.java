package glossator.check;

import glossator.markup.Span;
import glossator.problem.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph, a heading, a cell, or a value of metadata, as it is written: its words without their
 * mark-up, and the way back to the source. What are no words (code, pictures, citations, addresses)
 * stand as {@link #OTHER}; the end of a line is a line feed.
 */
public final class Written {
  /** Stands for what are no words; it is in no text that a person has written. */
  public static final char OTHER = '\uFFFC';

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.|doi:|10\\.\\d{4,9}/)[^\\s<>]*[^\\s<>.,;:!?)\\]}\"'”’»]"
              + "|(?<![\\w.+-])[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)+");

  private final SourceText source;
  private final Place place;
  private final String words;
  private final List<Piece> pieces;
  private final Letters letters;

  /** Where words stand. */
  public enum Place {
    /** In a body. */
    BODY,
    /** In metadata. */
    METADATA,
    /** In the attribute of a note that says its words. */
    LEMMA
  }

  /**
   * Words that follow each other in the source.
   *
   * @param at where they begin in the words
   * @param start where they begin in the source
   * @param verbatim whether they are written there as they are read
   * @param tagged whether they are tagged as words of a language
   */
  private record Piece(int at, int start, boolean verbatim, boolean tagged) {}

  private Written(SourceText source, Place place, Draft draft) {
    this.source = source;
    this.place = place;
    String read = draft.words.toString();
    char[] characters = read.toCharArray();
    this.words = mayHoldAddress(characters) ? masked(read) : read;
    this.pieces = List.copyOf(draft.pieces);
    this.letters = Letters.of(words.equals(read) ? characters : words.toCharArray());
  }

  /** Words that stand in the source as they are read. */
  static Written verbatim(SourceText source, Place place, int start, String words) {
    Draft draft = new Draft();
    draft.add(words, new Span(start, start + words.length()), false);
    return new Written(source, place, draft);
  }

  /** Takes words up one by one. */
  static final class Draft {
    private final StringBuilder words = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    /** Adds words that stand in a span of the source, as they are read or otherwise. */
    void add(String literal, Span span, boolean tagged) {
      boolean verbatim = literal.length() == span.end() - span.start();
      pieces.add(new Piece(words.length(), span.start(), verbatim, tagged));
      words.append(literal);
    }

    /** What was taken up. */
    Written of(SourceText source) {
      return new Written(source, Place.BODY, this);
    }
  }

  /** Looks at what every address has, and few other words. */
  private static boolean mayHoldAddress(char[] words) {
    for (int i = 0; i < words.length; i++) {
      char c = words[i];
      if (c <= '@'
          && (c == '@'
              || (c == '.' && (endsWith(words, i, "www") || endsWith(words, i, "10")))
              || (c == ':' && (endsWith(words, i, "doi") || endsWith(words, i + 3, "//"))))) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWith(char[] words, int end, String part) {
    int start = end - part.length();
    if (start < 0 || end > words.length) {
      return false;
    }
    for (int i = 0; i < part.length(); i++) {
      if (words[start + i] != part.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static String masked(String words) {
    Matcher address = ADDRESS.matcher(words);
    return address.replaceAll(found -> String.valueOf(OTHER).repeat(found.group().length()));
  }

  /** The file. */
  public SourceText source() {
    return source;
  }

  /** Where the words stand. */
  public Place place() {
    return place;
  }

  /** The words; offsets in them count UTF-16 units. */
  public String words() {
    return words;
  }

  /** Which characters there are in the words. */
  public Letters letters() {
    return letters;
  }

  /** The character at an offset; a line feed before the beginning and behind the end. */
  public char at(int offset) {
    return offset < 0 || offset >= words.length() ? '\n' : words.charAt(offset);
  }

  /** Whether a stretch is in the source just as it is read, without an escape or mark-up in it. */
  public boolean isVerbatim(int from, int to) {
    int first = piece(from);
    int start = pieces.get(first).start() - pieces.get(first).at();
    for (int i = first; i < pieces.size() && pieces.get(i).at() < to; i++) {
      Piece piece = pieces.get(i);
      if (!piece.verbatim() || piece.start() - piece.at() != start) {
        return false;
      }
    }
    return words.substring(from, to).indexOf(OTHER) < 0;
  }

  /** Whether what stands at an offset is tagged as words of a language of its own. */
  public boolean isTagged(int offset) {
    return pieces.get(piece(offset)).tagged();
  }

  /** The offset in the source of an offset in the words, in UTF-16 units. */
  public int offset(int at) {
    Piece piece = pieces.get(piece(at));
    return piece.start() + (piece.verbatim() ? at - piece.at() : 0);
  }

  /** A mending of a stretch that is {@link #isVerbatim verbatim}. */
  public Edit edit(int from, int to, String replacement) {
    return new Edit(source, offset(from), offset(from) + to - from, replacement);
  }

  private int piece(int at) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (pieces.get(middle).at() <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
