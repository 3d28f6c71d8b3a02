package glossator.check;

import glossator.problem.SourceText;

/**
 * A mechanical way to mend a finding.
 *
 * @param source the file
 * @param start offset of what is replaced, in UTF-16 units
 * @param end offset behind it
 * @param replacement what takes its place
 */
public record Edit(SourceText source, int start, int end, String replacement) {}
