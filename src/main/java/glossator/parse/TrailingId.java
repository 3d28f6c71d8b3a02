package glossator.parse;

import glossator.markup.Inline;
import glossator.markup.Span;
import glossator.problem.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id that may stand at the end of a paragraph or heading.
 *
 * <pre>… and could not do even that. {#p6}</pre>
 *
 * @param id without hash and braces; empty when there is none
 * @param content what is left
 */
record TrailingId(String id, List<Inline> content) {
  private static final Pattern ID =
      Pattern.compile("(?:^|(?<=\\s))\\{#([\\p{L}][\\p{L}\\p{N}_-]*)}\\s*$");

  static TrailingId of(List<Inline> content, SourceText source) {
    if (content.isEmpty() || !(content.get(content.size() - 1) instanceof Inline.Text last)) {
      return new TrailingId("", List.copyOf(content));
    }
    if (!last.literal().stripTrailing().endsWith("}")) {
      return new TrailingId("", List.copyOf(content));
    }
    Matcher matcher = ID.matcher(last.literal());
    boolean verbatim = source.content().startsWith(last.literal(), last.span().start());
    boolean escaped =
        last.span().start() > 0 && source.content().charAt(last.span().start() - 1) == '\\';
    if (!matcher.find() || !verbatim || (escaped && matcher.start() == 0)) {
      return new TrailingId("", List.copyOf(content));
    }
    List<Inline> rest = new ArrayList<>(content.subList(0, content.size() - 1));
    String words = last.literal().substring(0, matcher.start()).stripTrailing();
    if (words.isEmpty()) {
      dropBreak(rest);
    } else {
      int start = last.span().start();
      rest.add(new Inline.Text(new Span(start, start + words.length()), words));
    }
    return new TrailingId(matcher.group(1), List.copyOf(rest));
  }

  private static void dropBreak(List<Inline> content) {
    if (!content.isEmpty() && content.get(content.size() - 1) instanceof Inline.Break) {
      content.remove(content.size() - 1);
    }
  }
}
