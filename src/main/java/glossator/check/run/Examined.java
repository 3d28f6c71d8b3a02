package glossator.check.run;

import glossator.check.Edit;
import glossator.problem.Problem;
import java.util.Map;
import java.util.Set;

/**
 * What a run of the rules comes to, beside the findings.
 *
 * @param edits how to mend those findings that can be mended mechanically
 * @param complete the codes of which everything was found that there is: what was not looked for is
 *     not among them, and nothing is while a hole in the edition may hide what stands behind it
 */
public record Examined(Map<Problem, Edit> edits, Set<String> complete) {}
