package glossator.check.apparatus;

import glossator.model.BibliographyEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What two works do not share unless they are one. */
final class WorkSigns {
  private static final Pattern RESOLVER = Pattern.compile("^https?://(?:dx\\.)?doi\\.org/");

  /** In UTF-16 units; “Letter” and “Editorial” are titles of many. */
  private static final int LONG_ENOUGH = 10;

  private WorkSigns() {}

  /** The signs of a work, each with its name in words. */
  static Map<String, String> of(BibliographyEntry work) {
    Map<String, String> signs = new LinkedHashMap<>();
    String doi = text(work, "DOI").toLowerCase(Locale.ROOT);
    if (!doi.isEmpty()) {
      signs.put("doi " + RESOLVER.matcher(doi).replaceFirst(""), "DOI");
    }
    String title = Folded.text(text(work, "title"));
    if (title.length() >= LONG_ENOUGH) {
      String same =
          List.of(
                  title,
                  text(work, "type"),
                  String.valueOf(work.fields().get("author")),
                  String.valueOf(work.fields().get("issued")),
                  text(work, "container-title"),
                  text(work, "volume"),
                  text(work, "number"),
                  text(work, "edition"),
                  text(work, "publisher"))
              .toString();
      signs.put("title " + same, "author, title and date");
    }
    return signs;
  }

  private static String text(BibliographyEntry work, String field) {
    return work.fields().get(field) instanceof String text ? text.strip() : "";
  }
}
