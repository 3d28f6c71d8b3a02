package glossator.search;

import java.util.Arrays;

/** The tokens of an edition by their numbers, in the order in which they are read. */
final class TokenSequence implements Tokens.Taker {
  /** Stands behind the last token of a name. */
  static final int NAME_ENDS = -1;

  /** Stands behind the last token of a document. */
  static final int DOCUMENT_ENDS = -2;

  private final Vocabulary vocabulary;
  private int[] tokens = new int[1 << 12];
  private int size;

  /** The text that is read, with room for a longer one. */
  private char[] letters = new char[1 << 10];

  TokenSequence(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds the tokens of a name, and that it ends. */
  void name(String name) {
    text(name);
    add(NAME_ENDS);
  }

  /** Adds the tokens of a text. */
  void text(String text) {
    if (text.length() > letters.length) {
      letters = new char[Math.max(text.length(), letters.length * 2)];
    }
    text.getChars(0, text.length(), letters, 0);
    Tokens.forEach(letters, text.length(), this);
  }

  /** Adds that a document ends. */
  void endDocument() {
    add(DOCUMENT_ENDS);
  }

  @Override
  public void take(char[] text, int from, int to) {
    add(vocabulary.token(text, from, to));
  }

  private void add(int token) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, size * 2);
    }
    tokens[size++] = token;
  }

  int size() {
    return size;
  }

  /** The number of a token, or what is none and below 0. */
  int token(int at) {
    return tokens[at];
  }
}
