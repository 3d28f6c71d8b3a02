package glossator.model;

import java.util.List;

/**
 * What became of an edition since it was published.
 *
 * @param page its title, and what is said before the changes
 * @param changes newest first; those of a day in the order in which they are written
 */
public record History(Page page, List<Change> changes) {}
