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

  /** Replaced when something is added, so that nobody waits who only looks. */
  private volatile IdentityHashMap<char[], byte[]> known = new IdentityHashMap<>();

  /** A text in UTF-8. */
  byte[] encoded(char[] text) {
    byte[] bytes = known.get(text);
    return bytes == null ? add(text) : bytes;
  }

  private synchronized byte[] add(char[] text) {
    byte[] bytes = new String(text).getBytes(UTF_8);
    if (known.size() == MOST) {
      return bytes;
    }
    IdentityHashMap<char[], byte[]> more = new IdentityHashMap<>(known.size() + 1);
    more.putAll(known);
    more.put(text, bytes);
    known = more;
    return bytes;
  }
}
