package glossator.check;

import java.util.Map;
import java.util.Set;

/**
 * The files beside the documents, which an edition brings or its theme has.
 *
 * @param own the edition's: by their path in the site, the path from the edition's folder
 * @param theme the paths in the site of those that the theme has
 * @param within those of them that the site has within others, not by themselves
 * @param named what looks like a file's name in the edition's own templates, style sheets, scripts
 *     and drawings; nothing where the theme has all that the edition brings
 */
public record Holdings(
    Map<String, String> own, Set<String> theme, Set<String> within, Set<String> named) {
  /** Nothing at all. */
  public static final Holdings NONE = new Holdings(Map.of(), Set.of(), Set.of(), Set.of());

  /** Whether the site has a file that is no page. */
  public boolean has(String path) {
    return (own.containsKey(path) || theme.contains(path)) && !within.contains(path);
  }
}
