package glossator.serve;

import glossator.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What open pages are told.
 *
 * @param version of the site that is served; never the same for two
 * @param steps that led to it, the last ones, in their order: a page may hear of several at once
 * @param failed what keeps the edition's files from becoming a site; empty when they are one
 */
record SiteState(String version, List<Step> steps, List<Problem> failed) {

  /**
   * From one version to the next.
   *
   * @param from the earlier of the two
   * @param changed the files in which they differ, by their path in the site; empty when there are
   *     too many
   */
  record Step(String from, Optional<List<String>> changed) {
    private int size() {
      return changed.map(List::size).orElse(0);
    }
  }

  /** So many steps are told. */
  private static final int STEPS = 8;

  /** More changed files than these are not told one by one. */
  private static final int MANY = 2000;

  /** More problems than these are for the terminal. */
  private static final int SHOWN = 50;

  /** The state of a site that took the place of this. */
  SiteState next(String following, Collection<String> files) {
    Optional<List<String>> told =
        files.size() > MANY ? Optional.empty() : Optional.of(List.copyOf(files));
    List<Step> all = new ArrayList<>(steps);
    all.add(new Step(version, told));
    while (all.size() > STEPS || (all.size() > 1 && sum(all) > MANY)) {
      all.remove(0);
    }
    return new SiteState(following, List.copyOf(all), List.of());
  }

  private static int sum(List<Step> steps) {
    return steps.stream().mapToInt(Step::size).sum();
  }

  /** The same site, and what keeps it from being replaced. */
  SiteState failing(List<Problem> problems) {
    return new SiteState(version, steps, problems);
  }

  /** The state as JSON, in one line. */
  String json() {
    StringBuilder json = new StringBuilder("{\"version\":").append(text(version));
    json.append(",\"steps\":").append(list(steps.stream().map(SiteState::json).toList()));
    json.append(",\"errors\":").append(failed.size()).append(",\"problems\":");
    json.append(list(failed.stream().limit(SHOWN).map(SiteState::json).toList()));
    return json.append('}').toString();
  }

  private static String list(List<String> parts) {
    return "[" + String.join(",", parts) + "]";
  }

  private static String json(Step step) {
    String files =
        step.changed()
            .map(changed -> list(changed.stream().map(SiteState::text).toList()))
            .orElse("null");
    return "{\"from\":" + text(step.from()) + ",\"changed\":" + files + "}";
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
