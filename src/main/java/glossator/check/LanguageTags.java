package glossator.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows raw HTML, and knows whether what comes next is tagged as words of a language. */
final class LanguageTags {
  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)((?:\"[^\"]*\"|'[^']*'|[^>\"'])*)>");

  private static final Pattern LANGUAGE = Pattern.compile("(?i)\\slang\\s*=");

  private static final Set<String> EMPTY = Set.of("br", "hr", "img", "input", "wbr", "col");

  private final Deque<String> open = new ArrayDeque<>();

  /** Takes a piece of raw HTML. */
  void follow(String html) {
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      if (!tag.group(1).isEmpty()) {
        close(name);
      } else if (opens(tag.group(3)) && !EMPTY.contains(name)) {
        open.push(name);
      }
    }
  }

  private boolean opens(String attributes) {
    boolean tagged = !open.isEmpty() || LANGUAGE.matcher(attributes).find();
    return tagged && !attributes.endsWith("/");
  }

  private void close(String name) {
    if (open.contains(name)) {
      String closed = open.pop();
      while (!closed.equals(name)) {
        closed = open.pop();
      }
    }
  }

  /** Whether what comes next has a language of its own. */
  boolean isTagged() {
    return !open.isEmpty();
  }
}
