package glossator.cite;

import glossator.markup.Inline;
import glossator.markup.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets the full stop behind a citation stand where the style has it: within a closing quotation
 * mark (Chicago Manual of Style, 18th edition, 6.9), and once.
 */
final class FullStops {
  private static final Pattern QUOTED = Pattern.compile("([^.?!…])([”’]+)$");
  private static final String ENDS = ".?!…";
  private static final String CLOSES = "”’";

  private FullStops() {}

  /** A run of inlines with the full stops behind its citations in their place. */
  static List<Inline> placed(List<Inline> inlines) {
    List<Inline> out = new ArrayList<>(inlines);
    for (int i = 0; i + 1 < out.size(); i++) {
      if (out.get(i) instanceof Inline.Citation citation
          && citation.note().isEmpty()
          && out.get(i + 1) instanceof Inline.Text next
          && next.literal().startsWith(".")) {
        place(out, i, citation, next);
      }
    }
    return List.copyOf(out);
  }

  private static void place(List<Inline> out, int at, Inline.Citation citation, Inline.Text next) {
    Inline.CitedWork last = citation.works().get(citation.works().size() - 1);
    boolean quoted = last.words().get(last.words().size() - 1) instanceof Inline.Text;
    String words = PlainText.words(last.words());
    Inline.Text without = new Inline.Text(next.span(), next.literal().substring(1));
    int end = beforeQuotes(words);
    if (end > 0 && ENDS.indexOf(words.charAt(end - 1)) >= 0) {
      out.set(at + 1, without);
    } else if (quoted && end < words.length() && QUOTED.matcher(words).find()) {
      List<Inline.CitedWork> works = new ArrayList<>(citation.works());
      works.set(works.size() - 1, stopped(last));
      out.set(at, new Inline.Citation(citation.span(), List.copyOf(works), citation.note()));
      out.set(at + 1, without);
    }
  }

  /** Where the closing quotation marks at the end of words begin. */
  private static int beforeQuotes(String words) {
    int end = words.length();
    while (end > 0 && CLOSES.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static Inline.CitedWork stopped(Inline.CitedWork work) {
    List<Inline> words = new ArrayList<>(work.words());
    Inline.Text end = (Inline.Text) words.remove(words.size() - 1);
    Matcher quoted = QUOTED.matcher(end.literal());
    words.add(new Inline.Text(end.span(), quoted.replaceFirst("$1.$2")));
    return new Inline.CitedWork(
        work.span(), work.prefix(), work.key(), work.locator(), List.copyOf(words));
  }
}
