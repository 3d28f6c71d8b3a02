package glossator.model;

import glossator.edtf.Edtf;
import java.util.List;
import java.util.Optional;

/**
 * The date and the tags of a section or page, which JBake users write above their documents and
 * read in their templates.
 *
 * @param date when it was published, if that is given
 * @param tags in the order in which they are written
 */
public record Imprint(Optional<Edtf> date, List<String> tags) {
  /** Neither date nor tags. */
  public static final Imprint NONE = new Imprint(Optional.empty(), List.of());
}
