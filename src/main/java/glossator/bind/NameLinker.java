package glossator.bind;

import glossator.markup.Inline;
import glossator.markup.Span;
import glossator.problem.ProblemSink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Turns names in running text into mentions: by default the first of each entity in a paragraph.
 */
final class NameLinker {
  private final DocumentContext document;
  private final NameIndex names;
  private final boolean everyOccurrence;
  private final ProblemSink problems;
  private final Set<String> seen = new HashSet<>();
  private final Set<String> warned = new TreeSet<>();

  /** A linker for one paragraph; it remembers what the paragraph has mentioned already. */
  NameLinker(
      DocumentContext document, NameIndex names, boolean everyOccurrence, ProblemSink problems) {
    this.document = document;
    this.names = names;
    this.everyOccurrence = everyOccurrence;
    this.problems = problems;
  }

  /** Takes note of a mention that the author wrote. */
  void mentioned(String entity) {
    seen.add(entity);
  }

  /**
   * Cuts the names out of a run.
   *
   * @param title whether the run as a whole is the title of a work, so that only a name of the
   *     whole is a mention
   */
  List<Inline> link(Run run, boolean title) {
    List<NameIndex.Match> matches = names.find(run.words());
    if (matches.isEmpty()) {
      return run.slice(0, run.words().length());
    }
    List<Inline> out = new ArrayList<>();
    List<QuotedTitles.Title> titles =
        title
            ? List.of(new QuotedTitles.Title(0, run.words().length()))
            : QuotedTitles.in(run.words());
    int from = 0;
    for (NameIndex.Match match : matches) {
      if (!insideTitle(match, titles) && isWanted(match, run)) {
        out.addAll(run.slice(from, match.start()));
        out.add(mention(match, run));
        from = match.end();
      }
    }
    out.addAll(run.slice(from, run.words().length()));
    return out;
  }

  private static boolean insideTitle(NameIndex.Match match, List<QuotedTitles.Title> titles) {
    for (QuotedTitles.Title title : titles) {
      if (match.start() < title.end()
          && match.end() > title.start()
          && (match.start() > title.start() || match.end() < title.end())) {
        return true;
      }
    }
    return false;
  }

  private boolean isWanted(NameIndex.Match match, Run run) {
    for (String entity : match.entities()) {
      if (document.isAbout(entity)) {
        return false;
      }
    }
    if (match.entities().size() > 1) {
      warn(match, run);
      return false;
    }
    boolean first = seen.add(match.entities().get(0));
    return first || everyOccurrence;
  }

  private void warn(NameIndex.Match match, Run run) {
    String name = run.words().substring(match.start(), match.end());
    if (warned.add(name)) {
      String choices =
          match.entities().stream()
              .map(entity -> "[[" + entity + "|" + name + "]]")
              .collect(Collectors.joining(" or "));
      problems.warning(
          "ambiguous-name",
          document.source(),
          run.sourceOffset(match.start()),
          "“" + name + "” is a name of several entries: " + String.join(", ", match.entities()),
          "write " + choices + ", or [[|" + name + "]] for none of them");
    }
  }

  private static Inline mention(NameIndex.Match match, Run run) {
    List<Inline> words = List.copyOf(run.slice(match.start(), match.end()));
    Span span = new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end());
    return new Inline.Mention(span, match.entities().get(0), true, words);
  }
}
