package glossator.check.apparatus;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.check.Runs;
import glossator.markup.Inline;
import glossator.markup.PlainText;
import glossator.problem.Severity;
import glossator.problem.SourceText;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that lead to another place without naming it, such as “ibid.” and “see above”. */
public final class SeeAbove implements Rule {
  /** In the languages of most editions; what stands in quotation marks is spoken of. */
  private static final Pattern POINTERS =
      Pattern.compile(
          "(?iuU)(?<![\\p{L}\\p{N}“‘„«\"-])(?:"
              + "(?<work>ibid\\.|ibidem|op\\. ?cit\\.|loc\\. ?cit\\.|ebd\\.|ebenda|a\\. ?a\\. ?o\\.|art\\. ?cit\\.)"
              + "|see above|see below|see supra|see infra|as (?:mentioned|noted|stated) above"
              + "|vide supra|vide infra|siehe oben|siehe unten|s\\. ?o\\.(?=[ ,;)])|voir (?:plus haut|ci-dessus|supra)"
              + "|véase (?:más arriba|supra)|vedi sopra|zie boven|se ovan"
              + ")(?![\\p{L}\\p{N}”’“»\"])");

  /** One of these begins each of them; their first letters are of ASCII. */
  private static final List<String> BEGINNINGS =
      List.of(
          "ibid",
          "op.",
          "loc.",
          "ebd.",
          "ebenda",
          "a.a",
          "a. a",
          "art.",
          "see above",
          "see below",
          "see supra",
          "see infra",
          "as mentioned",
          "as noted",
          "as stated",
          "vide ",
          "siehe ",
          "s.o",
          "s. o",
          "voir ",
          "véase ",
          "vedi ",
          "zie ",
          "se ovan");

  private static final int ASCII = 128;

  /** The beginnings by their first letters. */
  private static final String[][] BY_LETTER = new String[ASCII][0];

  static {
    for (String each : BEGINNINGS) {
      String[] others = BY_LETTER[each.charAt(0)];
      String[] all = Arrays.copyOf(others, others.length + 1);
      all[others.length] = each;
      BY_LETTER[each.charAt(0)] = all;
    }
  }

  @Override
  public String code() {
    return "see-above";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    Set<String> texts = new HashSet<>();
    apparatus.parsed().texts().forEach(text -> texts.add(text.source().path()));
    Runs.forEach(
        apparatus,
        (source, run) -> {
          if (!texts.contains(source.path())) {
            examine(source, run, findings);
          }
        });
  }

  private static void examine(SourceText source, List<Inline> run, Findings findings) {
    PlainText words = PlainText.of(run);
    String text = words.words();
    if (!mayHold(text.toCharArray())) {
      return;
    }
    Matcher matcher = POINTERS.matcher(text);
    while (matcher.find()) {
      if (leads(
          source, words.sourceOffset(matcher.start()), words.sourceOffset(matcher.end() - 1) + 1)) {
        continue;
      }
      boolean work = matcher.group("work") != null;
      findings.report(
          source,
          words.sourceOffset(matcher.start()),
          "“" + matcher.group() + "” does not say where that is",
          work
              ? "cite the work again, [@key, p. 12]: what was cited before is shortened by itself"
              : "lead to the place: [[p4]], [[n:…]], or the entry");
    }
  }

  /** Looks at the beginnings of words only, as the pattern cannot. */
  private static boolean mayHold(char[] words) {
    boolean within = false;
    for (int i = 0; i < words.length; i++) {
      boolean letter = isLetter(words[i]);
      if (letter && !within && begins(words, i)) {
        return true;
      }
      within = letter;
    }
    return false;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c != ' ' && Character.isLetter(c));
  }

  private static boolean begins(char[] words, int at) {
    char first = folded(words[at]);
    if (first < ASCII) {
      for (String each : BY_LETTER[first]) {
        if (stands(each, words, at)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean stands(String beginning, char[] words, int at) {
    int length = beginning.length();
    for (int i = 1; i < length; i++) {
      if (at + i >= words.length || folded(words[at + i]) != beginning.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** By way of the capital, as letters are compared without their case: “ſee” begins with an s. */
  private static char folded(char c) {
    return c >= 'a' && c <= 'z' ? c : Character.toLowerCase(Character.toUpperCase(c));
  }

  /** Whether a link or a reference stands in the words or behind them. */
  private static boolean leads(SourceText source, int start, int end) {
    String written = source.content();
    int next = end;
    while (next < written.length() && Character.isWhitespace(written.charAt(next))) {
      next++;
    }
    boolean within = written.substring(start, Math.max(start, end)).contains("[");
    return within || written.startsWith("[[", next);
  }
}
