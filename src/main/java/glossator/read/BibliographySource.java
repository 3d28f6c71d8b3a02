package glossator.read;

import glossator.problem.SourceText;
import java.util.Optional;

/**
 * The bibliography's file and what it holds, JSON read as metadata is: text with places.
 *
 * @param json empty when it is no JSON
 */
public record BibliographySource(SourceText source, Optional<Metadata> json) {}
