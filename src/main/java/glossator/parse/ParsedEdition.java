package glossator.parse;

import glossator.model.Entity;
import glossator.problem.SourceText;
import glossator.read.Location;
import java.util.List;
import java.util.Optional;

/**
 * All documents of an edition as parsed: each is understood by itself, nothing that one says of
 * another is resolved yet. The binder makes a {@link glossator.model.Edition} of it.
 *
 * @param titlePage {@code content/index.md}
 * @param texts the sections of the text, in reading order
 * @param commentaries in the order of their files
 * @param entries in the order of their files
 * @param pages in the order of their files
 */
public record ParsedEdition(
    Optional<Prose> titlePage,
    List<Prose> texts,
    List<Commentary> commentaries,
    List<Entry> entries,
    List<Prose> pages) {

  /** A document as parsed. */
  public sealed interface Document {}

  /** A section of the text, a page beside it or the title page, as its location says. */
  public record Prose(
      SourceText source, Location location, String id, String title, ParsedBody body)
      implements Document {}

  /** The commentary on a section; title, layer and author are empty when not given. */
  public record Commentary(
      SourceText source, String section, String layer, String title, String by, ParsedBody body)
      implements Document {}

  /** An entry of the glossary; the entity's own body is still empty. */
  public record Entry(Entity entity, ParsedBody body) implements Document {}

  /** Sorts documents into an edition, their order kept. */
  static ParsedEdition of(List<Document> documents) {
    return new ParsedEdition(
        prose(documents, Location.TitlePage.class).stream().findFirst(),
        prose(documents, Location.Text.class),
        only(documents, Commentary.class),
        only(documents, Entry.class),
        prose(documents, Location.Prose.class));
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
