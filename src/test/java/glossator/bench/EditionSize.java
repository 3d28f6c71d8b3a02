package glossator.bench;

/**
 * How large a made-up edition is.
 *
 * @param sections of the text
 * @param paragraphs in all of them
 * @param words in a paragraph, on average
 * @param notes on the text
 * @param entries of the glossary, of all kinds
 * @param mentions in all of the text, of names
 */
public record EditionSize(
    int sections, int paragraphs, int words, int notes, int entries, int mentions) {

  /** A volume of essays with a glossary. */
  public static final EditionSize BOOK = new EditionSize(100, 3_000, 75, 2_000, 1_500, 9_000);

  /** Ten times as much of everything. */
  public static final EditionSize LARGE =
      new EditionSize(1_000, 30_000, 75, 20_000, 10_000, 90_000);

  /** What stock JBake can bear: 300 documents. */
  public static final EditionSize SMALL = new EditionSize(40, 600, 75, 200, 220, 1_200);

  /** Half a million words, as long as War and Peace, with a commentary and a glossary. */
  public static final EditionSize NOVEL = new EditionSize(100, 5_000, 95, 2_000, 1_000, 8_000);

  /**
   * A size by its name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static EditionSize named(String name) {
    return switch (name) {
      case "small" -> SMALL;
      case "book" -> BOOK;
      case "large" -> LARGE;
      default ->
          throw new IllegalArgumentException(
              name + "? There are small, book and large; and tiny, diary and war-and-peace");
    };
  }
}
