package glossator.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a name may be part of without being a mention: titles of works in quotation marks, and
 * bare addresses. A quoted phrase is taken as a title when it has two words or more, each with a
 * capital except the small words that titles have in lower case, and does not end as a sentence
 * does.
 */
final class QuotedTitles {
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "but", "by", "from",
          "with", "as", "de", "la", "le", "du", "des", "von", "der", "die", "das", "und", "et",
          "el", "al");
  private static final Pattern QUOTED =
      Pattern.compile("[“\"„]([^“”\"„]+)[”\"“]|(?<![\\p{L}\\p{N}])‘([^‘]+?)’(?![\\p{L}\\p{N}])");
  // no \b: where many accents stand on one letter, it counts all of them before each
  private static final Pattern ADDRESS =
      Pattern.compile("(?<![\\p{L}\\p{N}_])(?:[A-Za-z][A-Za-z0-9+.-]{1,20}://\\S+|www\\.\\S+)");

  private QuotedTitles() {}

  /** A stretch of text in which only a name of the whole is a mention. */
  record Title(int start, int end) {}

  /** The titles in quotation marks, without the marks, and the addresses. */
  static List<Title> in(String text) {
    List<Title> titles = new ArrayList<>();
    if (isQuoting(text)) {
      quoted(text, titles);
    }
    if (text.contains("://") || text.contains("www.")) {
      Matcher address = ADDRESS.matcher(text);
      while (address.find()) {
        titles.add(new Title(address.start(), address.end()));
      }
    }
    return titles;
  }

  /** Most text has no quotation marks, and needs no search for what they hold. */
  private static boolean isQuoting(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '“' || c == '„' || c == '‘') {
        return true;
      }
    }
    return false;
  }

  private static void quoted(String text, List<Title> titles) {
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      int group = quoted.group(1) == null ? 2 : 1;
      if (isTitle(quoted.group(group))) {
        titles.add(new Title(quoted.start(group), end(quoted.group(group), quoted.end(group))));
      }
    }
  }

  /** American printers put the comma of the sentence before the closing mark; it is no title's. */
  private static int end(String phrase, int end) {
    return phrase.endsWith(",") ? end - 1 : end;
  }

  /** Whether a phrase is written as titles are. */
  static boolean isTitle(String phrase) {
    int capitals = 0;
    for (Words.Token token : Words.in(phrase)) {
      int first = token.text().codePointAt(0);
      if (!Character.isLetter(first) || endsWord(phrase, token)) {
        continue;
      }
      if (Character.isUpperCase(first) || Character.isTitleCase(first)) {
        capitals++;
      } else if (capitals == 0 || !SMALL_WORDS.contains(token.text())) {
        return false;
      }
    }
    return capitals > 1 && !phrase.endsWith(".");
  }

  /** Whether a token is what stands behind an apostrophe, as in “Kerry’s”. */
  private static boolean endsWord(String phrase, Words.Token token) {
    boolean afterApostrophe =
        token.start() > 1 && "’'".indexOf(phrase.charAt(token.start() - 1)) >= 0;
    return afterApostrophe && Words.isWordPart(phrase.charAt(token.start() - 2));
  }
}
