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

  /** Half a million words, as long as War and Peace, with a commentary and a glossary. */
  public static final EditionSize NOVEL = new EditionSize(100, 5_000, 95, 2_000, 1_000, 8_000);
}
