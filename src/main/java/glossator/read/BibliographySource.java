package glossator.read;

import glossator.problem.SourceText;

/** The bibliography's file and what it holds, JSON read as metadata is: text with places. */
public record BibliographySource(SourceText source, Metadata json) {}
