package glossator.bake;

import java.util.Map;
import java.util.Set;

/**
 * What the pages of a site were made of, so that another build may know which of them it would make
 * just so.
 *
 * @param origins by the pages' addresses; without those that cannot be known
 * @param frame the sum of each part of the frame that any of them looks at
 */
public record BakedPages(Map<String, Origin> origins, Map<String, String> frame) {
  /** None. */
  public static final BakedPages NONE = new BakedPages(Map.of(), Map.of());

  /**
   * What a page was made of, beside templates and configuration.
   *
   * @param sum of its view and of what the catalogue tells of it
   * @param parts of the frame that it looks at
   */
  public record Origin(String sum, Set<String> parts) {}
}
