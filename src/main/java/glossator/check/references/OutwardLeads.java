package glossator.check.references;

import glossator.check.Apparatus;
import glossator.problem.SourceText;
import glossator.read.BibliographySource;
import glossator.read.Metadata;

/** What leads out of the site: links in Markdown and HTML, addresses in the bibliography. */
final class OutwardLeads {
  private OutwardLeads() {}

  /** Takes an address and where it stands. */
  interface Action {
    void take(SourceText source, int offset, String address);
  }

  /** Calls an action for every address, be it outward or not. */
  static void forEach(Apparatus apparatus, Action action) {
    Leads.forEach(apparatus, lead -> action.take(lead.source(), lead.offset(), lead.address()));
    apparatus.sources().bibliography().ifPresent(file -> works(file, action));
  }

  private static void works(BibliographySource file, Action action) {
    if (file.json().orElse(null) instanceof Metadata.Sequence works) {
      for (Metadata work : works.values()) {
        Metadata.Entry url =
            work instanceof Metadata.Mapping fields ? fields.entries().get("URL") : null;
        if (url != null && url.value() instanceof Metadata.Scalar address) {
          action.take(file.source(), address.span().start(), address.text());
        }
      }
    }
  }
}
