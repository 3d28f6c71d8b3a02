package glossator.serve;

import glossator.problem.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What open pages are told.
 *
 * @param version of the site that is served; never the same for two
 * @param previous the version before it
 * @param changed the files in which the two differ, by their path in the site; empty when that is
 *     not known, or too many
 * @param failed what keeps the edition's files from becoming a site; empty when they are one
 */
record SiteState(
    String version, String previous, Optional<List<String>> changed, List<Problem> failed) {
  /** More changed files than these are not told one by one. */
  private static final int MANY = 2000;

  /** More problems than these are for the terminal. */
  private static final int SHOWN = 50;

  /** The state of a site that took the place of this. */
  SiteState next(String following, Collection<String> files) {
    Optional<List<String>> told =
        files.size() > MANY ? Optional.empty() : Optional.of(List.copyOf(files));
    return new SiteState(following, version, told, List.of());
  }

  /** The same site, and what keeps it from being replaced. */
  SiteState failing(List<Problem> problems) {
    return new SiteState(version, previous, changed, problems);
  }

  /** The state as JSON, in one line. */
  String json() {
    StringBuilder json = new StringBuilder("{\"version\":").append(text(version));
    json.append(",\"previous\":").append(text(previous)).append(",\"changed\":");
    changed.ifPresentOrElse(
        files -> json.append(list(files.stream().map(SiteState::text).toList())),
        () -> json.append("null"));
    json.append(",\"errors\":").append(failed.size()).append(",\"problems\":");
    json.append(list(failed.stream().limit(SHOWN).map(SiteState::json).toList()));
    return json.append('}').toString();
  }

  private static String list(List<String> parts) {
    return "[" + String.join(",", parts) + "]";
  }

  private static String json(Problem problem) {
    return "{\"place\":"
        + text(problem.span().toString())
        + ",\"message\":"
        + text(problem.message())
        + ",\"code\":"
        + text(problem.code())
        + ",\"hint\":"
        + text(problem.hint())
        + "}";
  }

  private static String text(String words) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      if (letter == '"' || letter == '\\') {
        quoted.append('\\').append(letter);
      } else if (letter < ' ' || Character.isSurrogate(letter) || letter == '\u2028') {
        quoted.append(String.format("\\u%04x", (int) letter));
      } else {
        quoted.append(letter);
      }
    }
    return quoted.append('"').toString();
  }
}
