package glossator.parse;

import glossator.edtf.Edtf;
import glossator.model.Bibliography;
import glossator.model.Entity;
import glossator.model.Imprint;
import glossator.model.Named;
import glossator.problem.SourceText;
import glossator.read.Location;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All documents of an edition as parsed: each is understood by itself, nothing that one says of
 * another is resolved yet. The binder makes a {@link glossator.model.Edition} of it.
 *
 * @param titlePage {@code content/index.md}
 * @param texts the sections of the text, in reading order
 * @param commentaries in the order of their files
 * @param entries in the order of their files
 * @param pages in the order of their files
 * @param strands the threads, in the order of their files
 * @param changes that readers are told of
 * @param drafts the ids of sections and entries that are left out since they are drafts
 * @param bibliography the works that can be cited
 */
public record ParsedEdition(
    Optional<Prose> titlePage,
    List<Prose> texts,
    List<Commentary> commentaries,
    List<Entry> entries,
    List<Prose> pages,
    List<Strand> strands,
    Optional<Changes> changes,
    Set<String> drafts,
    Bibliography bibliography) {

  /** The same edition with other sections of the text. */
  public ParsedEdition withTexts(List<Prose> others) {
    return new ParsedEdition(
        titlePage, others, commentaries, entries, pages, strands, changes, drafts, bibliography);
  }

  /** A document as parsed. */
  public sealed interface Document {}

  /**
   * A section of the text, a page beside it or the title page, as its location says.
   *
   * @param autolink whether names become mentions by themselves in it
   */
  public record Prose(
      SourceText source,
      Location location,
      String id,
      String title,
      Imprint imprint,
      boolean autolink,
      ParsedBody body)
      implements Document {}

  /**
   * The commentary on a section; title, layer and author are empty when not given.
   *
   * @param autolink whether names become mentions by themselves in it
   */
  public record Commentary(
      SourceText source,
      String section,
      String layer,
      String title,
      String by,
      boolean autolink,
      ParsedBody body)
      implements Document {}

  /** A thread, and the paragraphs that it says it touches. */
  public record Strand(Prose prose, String summary, List<Named> touches) implements Document {}

  /** What readers are told of changes. */
  public record Changes(Prose prose, List<Change> changes) implements Document {}

  /** A change, and what it says it touches. */
  public record Change(String id, Edtf date, String what, List<Named> touches) {}

  /** An entry of the glossary; the entity's own body is still empty. */
  public record Entry(Entity entity, ParsedBody body) implements Document {}

  /** Sorts documents into an edition, their order kept; a commentary on a draft is one as well. */
  static ParsedEdition of(
      List<Document> documents, List<Document> drafts, Bibliography bibliography) {
    Set<String> sections = ids(prose(drafts, Location.Text.class));
    sections.removeAll(ids(prose(documents, Location.Text.class)));
    Set<String> ids = new TreeSet<>(sections);
    only(drafts, Entry.class).forEach(entry -> ids.add(entry.entity().id()));
    return new ParsedEdition(
        prose(documents, Location.TitlePage.class).stream().findFirst(),
        prose(documents, Location.Text.class),
        only(documents, Commentary.class).stream()
            .filter(commentary -> !sections.contains(commentary.section()))
            .toList(),
        only(documents, Entry.class),
        prose(documents, Location.Prose.class),
        only(documents, Strand.class),
        only(documents, Changes.class).stream().findFirst(),
        ids,
        bibliography);
  }

  private static Set<String> ids(List<Prose> texts) {
    return texts.stream().map(Prose::id).collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Prose> prose(List<Document> documents, Class<? extends Location> place) {
    return only(documents, Prose.class).stream()
        .filter(prose -> place.isInstance(prose.location()))
        .toList();
  }

  private static <T> List<T> only(List<Document> documents, Class<T> type) {
    return documents.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
