package glossator.build;

import glossator.bind.BindMemory;
import glossator.catalogue.CatalogueMemory;
import glossator.page.ViewMemory;
import glossator.parse.ParsedMemory;
import glossator.read.DocumentMemory;

/**
 * What a session knows of an edition's documents.
 *
 * @param documents what they say
 * @param parsed what that means
 * @param bound what that means in the whole
 * @param edition the last one
 * @param findings what the rules found in it
 * @param citations what its citations say
 * @param views how it is shown
 * @param catalogue what there is to tell of that
 */
record EditionMemory(
    DocumentMemory documents,
    ParsedMemory parsed,
    BindMemory bound,
    LastEdition edition,
    LastFindings findings,
    CitationMemory citations,
    ViewMemory views,
    CatalogueMemory catalogue) {
  EditionMemory() {
    this(
        new DocumentMemory(),
        new ParsedMemory(),
        new BindMemory(),
        new LastEdition(),
        new LastFindings(),
        new CitationMemory(),
        new ViewMemory(),
        new CatalogueMemory());
  }
}
