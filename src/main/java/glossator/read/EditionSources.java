package glossator.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All files of an edition.
 *
 * @param documents the Markdown files, in the order of their paths
 * @param attachments other files of {@code content} by their path in the site: images and the like,
 *     copied as they are
 * @param bibliography the file {@code content/bibliography.json}; empty when it is absent or cannot
 *     be read
 */
public record EditionSources(
    List<SourceDocument> documents,
    Map<String, Path> attachments,
    Optional<BibliographySource> bibliography) {}
