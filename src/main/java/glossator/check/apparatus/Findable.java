package glossator.check.apparatus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a work of a bibliography needs so that a reader can find it. */
final class Findable {
  private static final List<String> DATES =
      List.of(
          "issued",
          "original-date",
          "event-date",
          "available-date",
          "submitted",
          "accessed",
          "status");

  /** What leads to a work: who made it, where it appeared, where it is kept. */
  private static final List<String> ORIGINS =
      List.of(
          "author",
          "editor",
          "translator",
          "director",
          "interviewer",
          "container-title",
          "publisher",
          "authority",
          "archive",
          "publisher-place",
          "event-place",
          "event-title",
          "event",
          "DOI",
          "URL",
          "ISBN",
          "number");

  private static final Set<String> PARTS =
      Set.of(
          "article-journal",
          "article-magazine",
          "article-newspaper",
          "chapter",
          "entry-dictionary",
          "entry-encyclopedia",
          "paper-conference");

  /** What is known by its title and date. */
  private static final Set<String> FAMOUS = Set.of("treaty", "legislation", "bill", "classic");

  private Findable() {}

  /**
   * What the fields of a work lack, in words.
   *
   * @param fields in the form of CSL-JSON
   */
  static List<String> missing(Map<String, Object> fields) {
    List<String> missing = new ArrayList<>();
    if (!fields.containsKey("title")) {
      missing.add("title");
    }
    if (DATES.stream().noneMatch(fields::containsKey) && !fields.containsKey("URL")) {
      missing.add("date");
    }
    String type = String.valueOf(fields.get("type"));
    if (PARTS.contains(type) && !fields.containsKey("container-title")) {
      missing.add("container-title, which it appeared in");
    }
    if (ORIGINS.stream().noneMatch(fields::containsKey) && !FAMOUS.contains(type)) {
      missing.add("author, editor, publisher, place or address");
    }
    return missing;
  }
}
