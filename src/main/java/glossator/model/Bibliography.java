package glossator.model;

import glossator.markup.Inline;
import glossator.problem.SourceText;
import java.util.List;
import java.util.Map;

/**
 * The works that an edition cites.
 *
 * @param source its file
 * @param complete whether all of it could be read
 * @param entries by key, in the order of the file
 * @param inMetadata how a reader sees a citation in metadata, by what is written there; empty until
 *     it is formatted
 */
public record Bibliography(
    SourceText source,
    boolean complete,
    Map<String, BibliographyEntry> entries,
    Map<Inline.CitedWork, List<Inline>> inMetadata) {

  /** No bibliography. */
  public static final Bibliography NONE =
      new Bibliography(new SourceText("content/bibliography.json", ""), true, Map.of(), Map.of());

  /** Those of its works that are cited. */
  public List<BibliographyEntry> cited() {
    return entries.values().stream().filter(entry -> !entry.citations().isEmpty()).toList();
  }
}
