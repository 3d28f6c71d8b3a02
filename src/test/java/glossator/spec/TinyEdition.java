package glossator.spec;

import glossator.bind.EditionBinder;
import glossator.cite.EditionCitations;
import glossator.model.Edition;
import glossator.model.Publication;
import glossator.model.RawHtml;
import glossator.model.Settings;
import glossator.parse.EditionParser;
import glossator.problem.Problem;
import glossator.problem.Problems;
import glossator.read.EditionSources;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An edition in memory: one text, perhaps a commentary on it, and the entries of a setting. */
final class TinyEdition {
  private final Problems problems = new Problems();
  private final Edition edition;

  TinyEdition(String text, String commentary, Setting setting) {
    EditionSources sources =
        new EditionSources(
            MemoryDocuments.all(text, commentary, setting),
            Map.of(),
            MemoryBibliography.of(setting));
    edition =
        EditionCitations.format(
            new EditionBinder(settings(setting), problems)
                .bind(new EditionParser(settings(setting).html(), problems).parse(sources)));
  }

  private static Settings settings(Setting setting) {
    boolean every = setting.has("every-mention");
    RawHtml html =
        setting.has("html-allow")
            ? RawHtml.ALLOW
            : setting.has("html-escape") ? RawHtml.ESCAPE : RawHtml.SANITIZE;
    boolean autolink = !setting.has("no-autolink");
    return new Settings(
        "An Edition",
        "",
        "An Author",
        "An Editor",
        "en",
        "ltr",
        "",
        Optional.empty(),
        every,
        autolink,
        Map.of(),
        html,
        true,
        Publication.UNKNOWN);
  }

  /** What becomes of an example. */
  static Outcome outcome(Example example) {
    TinyEdition tiny = new TinyEdition(example.text(), example.commentary(), example.setting());
    String html = tiny.problems.hasErrors() ? "" : SectionHtml.of(tiny.edition);
    return new Outcome(html, tiny.problems());
  }

  Edition edition() {
    return edition;
  }

  /** All problems as they are printed. */
  String problems() {
    return problems.inReadingOrder().stream()
        .map(Problem::toString)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
