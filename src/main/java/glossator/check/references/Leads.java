package glossator.check.references;

import glossator.check.Apparatus;
import glossator.model.Entity;
import glossator.parse.ParsedBody;
import glossator.parse.ParsedEdition;
import glossator.problem.SourceText;
import glossator.read.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** All links and pictures of an edition, document by document. */
final class Leads {
  private final Apparatus apparatus;
  private final List<Lead> found = new ArrayList<>();

  private Leads(Apparatus apparatus) {
    this.apparatus = apparatus;
    ParsedEdition parsed = apparatus.parsed();
    parsed.titlePage().ifPresent(this::prose);
    parsed.texts().forEach(this::prose);
    parsed
        .commentaries()
        .forEach(
            each -> document(each.source(), "article/" + each.section() + ".html", each.body()));
    parsed.strands().forEach(each -> prose(each.prose()));
    parsed.entries().forEach(this::entry);
    parsed.pages().forEach(this::prose);
    parsed.changes().ifPresent(each -> prose(each.prose()));
  }

  /**
   * Calls an action for each of them. They are found once, for whichever rule asks first.
   *
   * @throws java.util.concurrent.CancellationException when nobody wants to know any more
   */
  static void forEach(Apparatus apparatus, Consumer<Lead> action) {
    apparatus.shared(Leads.class, Leads::new).found.forEach(action);
  }

  private void entry(ParsedEdition.Entry entry) {
    Entity entity = entry.entity();
    String page = entity.kind().folder() + "/" + entity.id() + ".html";
    document(Apparatus.source(entity), page, entry.body());
  }

  private void prose(ParsedEdition.Prose prose) {
    String folder =
        prose.location() instanceof Location.Text
            ? "article/"
            : prose.location() instanceof Location.Strand ? "threads/" : "";
    document(prose.source(), folder + prose.id() + ".html", prose.body());
  }

  private void document(SourceText source, String page, ParsedBody body) {
    apparatus.goOn();
    new LeadFinder(source, page, found).body(body);
  }
}
