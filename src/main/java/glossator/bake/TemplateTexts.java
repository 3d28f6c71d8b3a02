package glossator.bake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.IdentityHashMap;

/**
 * The pieces of text between a template's directives, each encoded once for all pages. Freemarker
 * writes the same array every time and never changes it. May be asked by several threads.
 */
final class TemplateTexts {
  /** More than templates have; whatever writes other arrays shall not fill the memory. */
  private static final int MOST = 1 << 12;

  /** What is newer waits until it is this part of what is known, lest each one copy all others. */
  private static final int SHARE = 8;

  /** Replaced when enough has come, so that nobody waits who only looks. */
  private volatile IdentityHashMap<char[], byte[]> known = new IdentityHashMap<>();

  /** After so many looks at what is newer it is no longer that: whoever looks there waits. */
  private static final int LOOKS = 1 << 8;

  /** What came since. */
  private final IdentityHashMap<char[], byte[]> newer = new IdentityHashMap<>();

  private int looks;

  /** A text in UTF-8. */
  byte[] encoded(char[] text) {
    byte[] bytes = known.get(text);
    return bytes == null ? add(text) : bytes;
  }

  private synchronized byte[] add(char[] text) {
    byte[] before = newer.get(text);
    byte[] bytes = before == null ? new String(text).getBytes(UTF_8) : before;
    if (before == null && known.size() + newer.size() < MOST) {
      looks = newer.isEmpty() ? 0 : looks;
      newer.put(text, bytes);
    }
    looks++;
    if (newer.size() > known.size() / SHARE || (looks > LOOKS && !newer.isEmpty())) {
      spread();
    }
    return bytes;
  }

  private void spread() {
    IdentityHashMap<char[], byte[]> more = new IdentityHashMap<>(known);
    more.putAll(newer);
    known = more;
    newer.clear();
    looks = 0;
  }
}
