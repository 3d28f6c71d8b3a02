package glossator.check;

/** Looks for a word that stands twice, for a rule that looks closer. */
final class Twins {
  private static final int ASCII = 128;

  /** The bit by which a capital of ASCII differs from its small letter. */
  private static final int CASE = 0x20;

  private Twins() {}

  /** Whether letters before a space stand behind it as well. */
  static boolean in(char[] words) {
    int start = 0;
    for (int i = 0; i < words.length; i++) {
      if (!isLetter(words[i])) {
        int next = i;
        while (next < words.length && isSpace(words[next])) {
          next++;
        }
        if (i - start > 1 && areTwins(words, start, next, i - start)) {
          return true;
        }
        i = Math.max(i, next - 1);
        start = i + 1;
      }
    }
    return false;
  }

  /** The first letter may be a capital, and the second word goes on no longer than the first. */
  private static boolean areTwins(char[] words, int one, int other, int length) {
    int end = other + length;
    if (end > words.length || !areSame(words[one], words[other])) {
      return false;
    }
    for (int i = 1; i < length; i++) {
      if (words[one + i] != words[other + i]) {
        return false;
      }
    }
    return end == words.length || !isLetter(words[end]);
  }

  /** Both ways, as languages differ in what they take for the capital of what. */
  private static boolean areSame(char one, char other) {
    if (one < ASCII && other < ASCII) {
      return (one | CASE) == (other | CASE);
    }
    return one == other
        || Character.toLowerCase(one) == Character.toLowerCase(other)
        || Character.toUpperCase(one) == Character.toUpperCase(other);
  }

  private static boolean isLetter(char c) {
    return c < ASCII ? (c | CASE) >= 'a' && (c | CASE) <= 'z' : Character.isLetter(c);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\u00A0';
  }
}
