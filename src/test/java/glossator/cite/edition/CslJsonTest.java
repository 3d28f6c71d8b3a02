package glossator.cite.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import glossator.model.BibliographyEntry;
import glossator.model.RawHtml;
import glossator.parse.EditionParser;
import glossator.problem.Problems;
import glossator.read.EditionFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What we write as CSL-JSON, our own reader and a processor of citation styles understand. */
class CslJsonTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void weReadItOurselvesAndAProcessorSetsIt() throws IOException {
    Citable section =
        Cited.section(
            Cited.publication(
                "Ole Berg", "Sarah Holm; de Gaulle, Charles", "1.2 “b” \\ <c>", "2026-11-22"));
    BibliographyEntry entry = read(Cited.shown(CitationForm.CSL_JSON, section));
    assertEquals("The “Arrival”", entry.title());
    assertEquals("1.2 “b” \\ <c>", entry.fields().get("version"));
    CSL csl =
        new CSL(
            new ListItemDataProvider(CSLItemData.fromJson(entry.fields())),
            "chicago-notes-bibliography",
            "en-US");
    csl.setOutputFormat("text");
    csl.registerCitationItems(List.of(entry.key()), true);
    String set = String.join("", csl.makeBibliography().getEntries()).strip();
    assertEquals("Berg, Ole. “The", set.substring(0, 15));
    assertEquals(true, set.contains("edited by Sarah Holm and Charles de Gaulle. 2026."), set);
  }

  private BibliographyEntry read(String json) throws IOException {
    Problems problems = new Problems();
    Files.writeString(folder.resolve("bibliography.json"), json);
    var sources = new EditionFolder(folder.resolveSibling(""), folder, problems).read();
    var parsed = new EditionParser(RawHtml.SANITIZE, problems).parse(sources);
    assertEquals(List.of(), problems.inReadingOrder());
    return parsed.bibliography().entries().values().iterator().next();
  }
}
