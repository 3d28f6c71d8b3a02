package glossator.cite;

import glossator.markup.Inline;
import glossator.markup.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts a citation that follows words of a note into parentheses, as a printed book does (Chicago
 * Manual of Style, 18th edition, 13.60), with brackets for the parentheses within (6.107) and
 * without an address that the bibliography has.
 */
final class Parentheses {
  private static final String ENDS = ".?!…:;([";

  /** Behind such a word the citation is part of the sentence. */
  private static final Set<String> LEADS_ON =
      Set.of("in", "see", "also", "from", "by", "and", "with", "of", "to", "at", "cf", "as", "for");

  private static final Pattern INNER = Pattern.compile(" \\(([^()]*+)\\)");
  private static final Pattern ADDRESS = Pattern.compile(",?\\s*+(?:https?://\\S++)?$");

  private Parentheses() {}

  /** A run of inlines with its citations in parentheses where they need them. */
  static List<Inline> placed(List<Inline> inlines) {
    List<Inline> out = new ArrayList<>();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Citation citation && citation.note().isEmpty() && follows(out)) {
        out.add(new Inline.Text(citation.span(), "("));
        out.add(within(citation));
        out.add(new Inline.Text(citation.span(), ")"));
      } else {
        out.add(inline);
      }
    }
    return List.copyOf(out);
  }

  /** Whether a citation behind these words interrupts a sentence. */
  private static boolean follows(List<Inline> before) {
    String words = PlainText.words(before).strip();
    if (!before.isEmpty() && before.get(before.size() - 1) instanceof Inline.Citation) {
      return false;
    }
    if (words.isEmpty() || ENDS.indexOf(words.charAt(words.length() - 1)) >= 0) {
      return false;
    }
    String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return !LEADS_ON.contains(last);
  }

  private static Inline.Citation within(Inline.Citation citation) {
    List<Inline.CitedWork> works = new ArrayList<>();
    for (Inline.CitedWork work : citation.works()) {
      List<Inline> words = work.words().stream().map(Parentheses::bracketed).toList();
      works.add(
          new Inline.CitedWork(
              work.span(), work.prefix(), work.key(), work.locator(), withoutAddress(words)));
    }
    return new Inline.Citation(citation.span(), List.copyOf(works), citation.note());
  }

  private static Inline bracketed(Inline inline) {
    return inline instanceof Inline.Text text
        ? new Inline.Text(text.span(), INNER.matcher(text.literal()).replaceAll(" [$1]"))
        : inline;
  }

  private static List<Inline> withoutAddress(List<Inline> words) {
    List<Inline> kept = new ArrayList<>(words);
    while (kept.size() > 1 && isAddress(kept.get(kept.size() - 1))) {
      kept.remove(kept.size() - 1);
    }
    if (kept.get(kept.size() - 1) instanceof Inline.Text end) {
      String without = ADDRESS.matcher(end.literal()).replaceFirst("");
      kept.set(kept.size() - 1, new Inline.Text(end.span(), without));
    }
    return List.copyOf(kept);
  }

  private static boolean isAddress(Inline inline) {
    return inline instanceof Inline.Link || PlainText.words(List.of(inline)).isBlank();
  }
}
