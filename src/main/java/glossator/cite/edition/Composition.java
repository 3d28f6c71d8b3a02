package glossator.cite.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A citation while it is put together. */
final class Composition {
  private static final Pattern ENDED = Pattern.compile("[.?!…]$");

  private final List<Piece> pieces = new ArrayList<>();

  /** Adds words; empty ones leave no trace. */
  Composition words(String words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece.Words(words));
    }
    return this;
  }

  /** Adds words with something before and behind them; nothing when they are empty. */
  Composition words(String before, String words, String after) {
    return words.isEmpty() ? this : words(before + words + after);
  }

  /** Adds words and a full stop, unless they end in a mark of their own. */
  Composition sentence(String before, String words) {
    return words.isEmpty() ? this : words(before + stopped(words));
  }

  static String stopped(String words) {
    return ENDED.matcher(words).find() ? words : words + ".";
  }

  Composition bookTitle(String title) {
    pieces.add(new Piece.BookTitle(title));
    return this;
  }

  /** Adds a book's title and a full stop, unless it has a mark of its own. */
  Composition bookTitleSentence(String title) {
    bookTitle(title);
    return words(ENDED.matcher(title).find() ? "" : ".");
  }

  /** Adds the title of a part in quotation marks, with a mark that belongs within them. */
  Composition quoted(String mark) {
    return words("“").slot(Piece.Slot.Name.QUOTED_TITLE, "", "", mark).words("”");
  }

  /** Adds the title of a part and a mark. */
  Composition title(String mark) {
    return slot(Piece.Slot.Name.TITLE, "", "", mark);
  }

  /**
   * Adds a key that is the same in every build: who, when, what, and a place for which part of it.
   */
  Composition key(Citable cited) {
    String edition = cited.key();
    words(edition);
    slot(Piece.Slot.Name.PART, edition.isEmpty() ? "" : "-", "", "");
    return slot(Piece.Slot.Name.FRAGMENT, "-", "", "");
  }

  /** Adds a place for paragraphs: what stands before one, before several, and behind them. */
  Composition locator(String one, String many, String after) {
    return slot(Piece.Slot.Name.LOCATOR, one, after, many);
  }

  Composition address(String before, String after) {
    return slot(Piece.Slot.Name.ADDRESS, before, after, "");
  }

  /** Adds a place for the day of access. */
  Composition accessed(String before, String after, String pattern) {
    return slot(Piece.Slot.Name.ACCESSED, before, after, pattern);
  }

  Composition slot(Piece.Slot.Name name, String before, String after, String form) {
    return slot(new Piece.Slot(name, before, after, "", form));
  }

  Composition slot(Piece.Slot slot) {
    pieces.add(slot);
    return this;
  }

  List<Piece> pieces() {
    return List.copyOf(pieces);
  }
}
