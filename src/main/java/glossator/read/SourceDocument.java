package glossator.read;

import glossator.problem.SourceText;

/**
 * One Markdown file of the edition, decoded and split; nothing of it is understood yet. Parsing
 * makes a {@link glossator.parse.ParsedEdition} of all of them.
 *
 * @param source the whole file
 * @param location what its folder and name say of it
 * @param metadata what stands above the text
 * @param bodyStart offset of the first unit of the text, in UTF-16 units
 */
public record SourceDocument(
    SourceText source, Location location, Metadata.Mapping metadata, int bodyStart) {}
