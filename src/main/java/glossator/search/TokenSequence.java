package glossator.search;

import java.util.Arrays;
import java.util.List;

/** The tokens of an edition by their numbers, in the order in which they are read. */
final class TokenSequence implements Tokens.Taker {
  /** Stands behind the last token of a name. */
  static final int NAME_ENDS = -1;

  /** Stands behind the names of a document. */
  static final int TEXT_BEGINS = -2;

  /** Stands behind the last token of a document. */
  static final int DOCUMENT_ENDS = -3;

  private final Vocabulary vocabulary;
  private int[] tokens = new int[1 << 12];
  private int size;
  private int documents;

  /** The text that is read, with room for a longer one. */
  private char[] letters = new char[1 << 10];

  TokenSequence(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Reads documents. */
  static TokenSequence of(List<SearchDocument> documents, Vocabulary vocabulary) {
    TokenSequence sequence = new TokenSequence(vocabulary);
    for (SearchDocument document : documents) {
      document.names().forEach(sequence::name);
      sequence.add(TEXT_BEGINS);
      sequence.text(document.text());
      sequence.add(DOCUMENT_ENDS);
      sequence.documents++;
    }
    return sequence;
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

  /** How many documents were read. */
  int documents() {
    return documents;
  }

  /** Forgets all tokens. */
  void clear() {
    tokens = new int[0];
    size = 0;
  }

  /** The number of a token, or what is none and below 0. */
  int token(int at) {
    return tokens[at];
  }
}
