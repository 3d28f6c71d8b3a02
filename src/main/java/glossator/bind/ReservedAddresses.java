package glossator.bind;

import glossator.model.Settings;
import glossator.parse.ParsedEdition;
import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.SourceSpan;
import java.util.List;

/** The addresses beside those of pages of prose that the program gives to pages of its own. */
final class ReservedAddresses {
  private ReservedAddresses() {}

  /** Reports pages of prose that would be at one of them. */
  static void refuse(ParsedEdition edition, Settings settings, ProblemSink problems) {
    refuse("404", "the page for addresses that lead nowhere", "", edition.pages(), problems);
    refuse("book", "the whole edition, to be printed", "", edition.pages(), problems);
    refuse("presence", "the table of who was at which event", "", edition.pages(), problems);
    if (edition.changes().isPresent()) {
      refuse("changes", "content/changes.md", "", edition.pages(), problems);
    }
    if (!edition.bibliography().entries().isEmpty()) {
      refuse("bibliography", "the bibliography", "", edition.pages(), problems);
    }
    if (settings.search()) {
      String otherwise = ", or switch the search off: search=off in jbake.properties";
      refuse("search", "the search", otherwise, edition.pages(), problems);
    }
  }

  private static void refuse(
      String id,
      String owner,
      String otherwise,
      List<ParsedEdition.Prose> pages,
      ProblemSink problems) {
    for (ParsedEdition.Prose page : pages) {
      if (page.id().equals(id)) {
        problems.report(
            Problem.error(
                "address-collision",
                SourceSpan.startOf(page.source().path()),
                id + ".html is the address of " + owner,
                "give the page another name" + otherwise));
      }
    }
  }
}
