package glossator.model;

import glossator.edtf.Edtf;
import java.util.List;

/**
 * A change to an edition that readers are told of.
 *
 * @param id permanent: its anchor on the page of changes, and its name in the feed
 * @param date a day
 * @param what one or two sentences
 * @param touches the ids of what was changed: entities, sections, paragraphs, threads
 */
public record Change(String id, Edtf date, String what, List<String> touches) {}
