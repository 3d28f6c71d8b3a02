package glossator.bind;

import glossator.markup.Inline;
import glossator.model.Bibliography;
import glossator.model.BibliographyEntry;
import glossator.model.Entity;
import glossator.model.Mention;
import glossator.model.Passage;
import glossator.problem.ProblemSink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives every work of the bibliography the passages that cite it. */
final class BibliographyBinder {
  private final Bibliography bibliography;
  private final ProblemSink problems;

  BibliographyBinder(Bibliography bibliography, ProblemSink problems) {
    this.bibliography = bibliography;
    this.problems = problems;
  }

  /** Checks the citations in an entity's metadata; its page as a whole is what cites them. */
  void metadata(Entity entity, CitationKeys keys, CollectedMentions citations) {
    Passage page = new Passage(Passage.Group.GLOSSARY, entity.id(), "", "");
    List<Inline.CitedWork> sources = entity.sources();
    if (keys.know(sources, entity.identity().source())) {
      for (Inline.CitedWork work : sources) {
        citations.add(List.of(new Mention(Snippets.CITED + work.key(), page, "", 0, 0)));
      }
    }
  }

  /** The bibliography with all passages. */
  Bibliography bind(CollectedMentions citations, Targets targets) {
    Map<String, BibliographyEntry> entries = new LinkedHashMap<>();
    for (BibliographyEntry entry : bibliography.entries().values()) {
      if (targets.has(entry.key()) || ReservedIds.OF_TEMPLATES.contains(entry.key())) {
        problems.error(
            "duplicate-id",
            bibliography.source(),
            entry.span().start(),
            "the id “" + entry.key() + "” of a work is used for something else too",
            "give the work another, such as " + entry.key() + "-source");
      }
      List<Mention> passages =
          citations.citing(entry.key()).stream()
              .map(each -> new Mention(entry.key(), each.passage(), each.sentence(), 0, 0))
              .toList();
      entries.put(entry.key(), entry.withCitations(passages));
    }
    return new Bibliography(bibliography.source(), bibliography.complete(), entries, Map.of());
  }
}
