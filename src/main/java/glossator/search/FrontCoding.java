package glossator.search;

/**
 * Writes sorted words without what each shares with the one before: a capital letter tells how many
 * UTF-16 units that is (A for none, Z for 25 or more), then comes the rest. Words have no capitals.
 */
final class FrontCoding {
  private static final int LONGEST = 25;

  private final StringBuilder out = new StringBuilder();
  private String last = "";

  FrontCoding add(String word) {
    int shared = 0;
    int limit = Math.min(LONGEST, Math.min(word.length(), last.length()));
    while (shared < limit && word.charAt(shared) == last.charAt(shared)) {
      shared++;
    }
    out.append((char) ('A' + shared)).append(word, shared, word.length());
    last = word;
    return this;
  }

  int length() {
    return out.length();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
