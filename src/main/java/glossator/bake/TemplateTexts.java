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

  /** What came since. */
  private final IdentityHashMap<char[], byte[]> newer = new IdentityHashMap<>();

  /** A text in UTF-8. */
  byte[] encoded(char[] text) {
    byte[] bytes = known.get(text);
    return bytes == null ? add(text) : bytes;
  }

  private synchronized byte[] add(char[] text) {
    byte[] before = newer.get(text);
    if (before != null) {
      return before;
    }
    byte[] bytes = new String(text).getBytes(UTF_8);
    if (known.size() + newer.size() < MOST) {
      newer.put(text, bytes);
      if (newer.size() > known.size() / SHARE) {
        IdentityHashMap<char[], byte[]> more = new IdentityHashMap<>(known);
        more.putAll(newer);
        known = more;
        newer.clear();
      }
    }
    return bytes;
  }
}
