package glossator.check.references;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.problem.Severity;
import glossator.read.Location;
import glossator.read.SourceDocument;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A link to a Markdown file, which becomes a page and is not in the site itself. */
public final class LinkToSource implements Rule {
  static final Pattern SOURCE = Pattern.compile("(?si)[^?#:]*\\.md(?:[?#].*)?");

  @Override
  public String code() {
    return "link-to-source";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    Whereabouts whereabouts = new Whereabouts(apparatus);
    Map<String, String> pages = new HashMap<>();
    apparatus.sources().documents().forEach(document -> page(document, pages));
    Leads.forEach(
        apparatus,
        lead -> {
          if (!SOURCE.matcher(lead.address()).matches()) {
            return;
          }
          Address address = Address.of(lead.page(), lead.address());
          if (whereabouts.has(address.path())) {
            return;
          }
          String name = address.path().substring(address.path().lastIndexOf('/') + 1);
          String page = pages.getOrDefault(name, "");
          findings.report(
              lead.source(),
              lead.offset(),
              "the link leads to a source, " + name + ", which is no file of the site",
              whereabouts.hint(
                  lead, page.isEmpty() ? address.path().replaceFirst("(?i)md$", "html") : page));
        });
  }

  /** Of several files of one name the first is meant. */
  private static void page(SourceDocument document, Map<String, String> pages) {
    String path = document.source().path();
    String name = path.substring(path.lastIndexOf('/') + 1);
    pages.putIfAbsent(name, page(document.location()));
  }

  private static String page(Location location) {
    if (location instanceof Location.Text text) {
      return "article/" + text.id() + ".html";
    }
    if (location instanceof Location.Commentary commentary) {
      return "article/" + commentary.section() + ".html";
    }
    if (location instanceof Location.Entry entry) {
      return entry.kind().folder() + "/" + entry.id() + ".html";
    }
    if (location instanceof Location.Strand strand) {
      return "threads/" + strand.id() + ".html";
    }
    if (location instanceof Location.Prose prose) {
      return prose.id() + ".html";
    }
    return location instanceof Location.Changes ? "changes.html" : "index.html";
  }
}
