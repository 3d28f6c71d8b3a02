package glossator.parse;

import glossator.model.Entity;
import glossator.problem.SourceText;
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

  /** A section of the text, or a page beside it. */
  public record Prose(SourceText source, String id, String title, ParsedBody body) {}

  /** The commentary on a section; title, layer and author are empty when not given. */
  public record Commentary(
      SourceText source, String section, String layer, String title, String by, ParsedBody body) {}

  /** An entry of the glossary; the entity's own body is still empty. */
  public record Entry(Entity entity, ParsedBody body) {}
}
