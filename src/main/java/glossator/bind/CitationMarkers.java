package glossator.bind;

import glossator.markup.Inline;
import glossator.markup.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the marker of a citation where a book has it: without space before it, and behind the
 * punctuation that follows.
 */
final class CitationMarkers {
  private static final Pattern PUNCTUATION = Pattern.compile("^(?:[.,;:!?…]+[”’»\"')]*|[”’»]+)");

  private CitationMarkers() {}

  /** The same inlines with every marker of a citation in its place. */
  static List<Inline> placed(List<Inline> inlines) {
    List<Inline> out = new ArrayList<>(inlines);
    for (int i = 0; i < out.size(); i++) {
      if (out.get(i) instanceof Inline.Citation citation && !citation.note().isEmpty()) {
        i = withoutSpaceBefore(out, i);
        behindPunctuation(out, i, citation);
      }
    }
    return List.copyOf(out);
  }

  private static int withoutSpaceBefore(List<Inline> out, int at) {
    if (at == 0) {
      return at;
    }
    Inline before = out.get(at - 1);
    if (before instanceof Inline.Break) {
      out.remove(at - 1);
      return at - 1;
    }
    if (before instanceof Inline.Text text && text.literal().endsWith(" ")) {
      String words = text.literal().stripTrailing();
      out.set(at - 1, new Inline.Text(cut(text, 0, words.length()), words));
    }
    return at;
  }

  private static void behindPunctuation(List<Inline> out, int at, Inline.Citation citation) {
    if (at + 1 < out.size() && out.get(at + 1) instanceof Inline.Text next) {
      Matcher matcher = PUNCTUATION.matcher(next.literal());
      if (matcher.find()) {
        String rest = next.literal().substring(matcher.end());
        Span first = cut(next, 0, matcher.end());
        out.set(at, new Inline.Text(first, matcher.group()));
        out.set(at + 1, citation);
        if (!rest.isEmpty()) {
          Span second = cut(next, matcher.end(), next.literal().length());
          out.add(at + 2, new Inline.Text(second, rest));
        }
      }
    }
  }

  private static Span cut(Inline.Text text, int from, int to) {
    Span span = text.span();
    boolean verbatim = span.end() - span.start() == text.literal().length();
    return verbatim ? new Span(span.start() + from, span.start() + to) : span;
  }
}
