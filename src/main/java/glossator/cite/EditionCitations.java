package glossator.cite;

import glossator.markup.Block;
import glossator.markup.Inline;
import glossator.markup.InlineRewriter;
import glossator.model.Bibliography;
import glossator.model.BibliographyEntry;
import glossator.model.Edition;
import glossator.model.Endnote;
import glossator.model.Entity;
import glossator.model.History;
import glossator.model.Note;
import glossator.model.Page;
import glossator.model.Section;
import glossator.model.Strand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives every citation of an edition its words: in each document (the notes on a section, its
 * essays, an entry, a page) the first of a work in full, later ones in short, as the Chicago Manual
 * of Style has it (18th edition, 13.18 and 13.32; no “ibid.”, 13.37).
 */
public final class EditionCitations {
  private final CitationStyle style;

  private EditionCitations(CitationStyle style) {
    this.style = style;
  }

  /** The same edition with words in every citation; one that cites nothing as it is. */
  public static Edition format(Edition edition) {
    return format(edition, new CitationWords(Map.of()));
  }

  /**
   * The same.
   *
   * @param words what is known already of what the style says
   */
  public static Edition format(Edition edition, CitationWords words) {
    Bibliography bibliography = edition.bibliography();
    if (bibliography.cited().isEmpty()) {
      return edition;
    }
    CitationStyle style = new ChicagoStyle(bibliography, edition.settings().language(), words);
    return new EditionCitations(style).all(edition);
  }

  private Edition all(Edition edition) {
    Map<String, List<Endnote>> endnotes = new HashMap<>();
    edition.endnotes().forEach((id, notes) -> endnotes.put(id, endnotes(notes)));
    return new Edition(
        edition.settings(),
        page(edition.titlePage()),
        edition.sections().stream().map(this::section).toList(),
        edition.entities(),
        endnotes,
        edition.pages().stream().map(this::page).toList(),
        edition.strands().stream().map(this::strand).toList(),
        edition.mentions(),
        edition.connections(),
        bibliography(edition),
        edition.history().map(each -> new History(page(each.page()), each.changes())));
  }

  private Section section(Section section) {
    Set<String> cited = new HashSet<>();
    List<Note> notes = new ArrayList<>();
    section.notes().forEach(note -> notes.add(note.withBody(blocks(note.body(), cited))));
    return new Section(
        section.id(),
        section.title(),
        section.imprint(),
        section.body(),
        List.copyOf(notes),
        section.essays(),
        endnotes(section.endnotes()));
  }

  private Page page(Page page) {
    return new Page(
        page.id(), page.title(), page.imprint(), page.body(), endnotes(page.endnotes()));
  }

  private Strand strand(Strand strand) {
    return new Strand(page(strand.page()), strand.summary(), strand.touches());
  }

  private List<Endnote> endnotes(List<Endnote> endnotes) {
    Set<String> cited = new HashSet<>();
    List<Endnote> out = new ArrayList<>();
    for (Endnote note : endnotes) {
      out.add(new Endnote(note.id(), note.number(), blocks(note.body(), cited)));
    }
    return List.copyOf(out);
  }

  private List<Block> blocks(List<Block> blocks, Set<String> cited) {
    return InlineRewriter.runs(blocks, run -> run(run, cited));
  }

  private List<Inline> run(List<Inline> run, Set<String> cited) {
    boolean cites = false;
    for (Inline inline : run) {
      cites |= inline instanceof Inline.Citation;
    }
    if (!cites) {
      return run;
    }
    List<Inline> out = new ArrayList<>();
    for (Inline inline : run) {
      out.add(inline instanceof Inline.Citation citation ? citation(citation, cited) : inline);
    }
    return FullStops.placed(Parentheses.placed(out));
  }

  private Inline.Citation citation(Inline.Citation citation, Set<String> cited) {
    List<Inline.CitedWork> works = new ArrayList<>();
    for (Inline.CitedWork work : citation.works()) {
      works.add(
          new Inline.CitedWork(
              work.span(),
              work.prefix(),
              work.key(),
              work.locator(),
              style.citation(work, cited.add(work.key()))));
    }
    return new Inline.Citation(citation.span(), List.copyOf(works), citation.note());
  }

  private Bibliography bibliography(Edition edition) {
    Bibliography bibliography = edition.bibliography();
    Map<String, BibliographyEntry> entries = new LinkedHashMap<>();
    bibliography
        .entries()
        .forEach(
            (key, entry) ->
                entries.put(
                    key,
                    entry.citations().isEmpty() ? entry : entry.withWords(style.entry(entry))));
    Map<Inline.CitedWork, List<Inline>> inMetadata = new HashMap<>();
    for (Entity entity : edition.entities().values()) {
      for (Inline.CitedWork work : entity.sources()) {
        inMetadata.put(work, style.citation(work, false));
      }
    }
    return new Bibliography(bibliography.source(), bibliography.complete(), entries, inMetadata);
  }
}
