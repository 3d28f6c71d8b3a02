package glossator.check.apparatus;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.model.Bibliography;
import glossator.model.BibliographyEntry;
import glossator.problem.Severity;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** One work that is in the bibliography under two ids. */
public final class WorkTwice implements Rule {
  private static final Pattern RESOLVER = Pattern.compile("^https?://(?:dx\\.)?doi\\.org/");

  /** In UTF-16 units; “Letter” and “Editorial” are titles of many. */
  private static final int LONG_ENOUGH = 10;

  @Override
  public String code() {
    return "work-twice";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    Bibliography bibliography = apparatus.edition().bibliography();
    Map<String, BibliographyEntry> first = new HashMap<>();
    for (BibliographyEntry work : bibliography.entries().values()) {
      Map<BibliographyEntry, String> found = new LinkedHashMap<>();
      signs(work)
          .forEach(
              (sign, what) -> {
                BibliographyEntry other = first.putIfAbsent(sign, work);
                if (other != null) {
                  found.putIfAbsent(other, what);
                }
              });
      found.forEach((other, what) -> report(work, other, what, bibliography, findings));
    }
  }

  /** What two works do not share, and its name. */
  private static Map<String, String> signs(BibliographyEntry work) {
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

  private static void report(
      BibliographyEntry work,
      BibliographyEntry other,
      String what,
      Bibliography bibliography,
      Findings findings) {
    findings.report(
        bibliography.source(),
        work.span().start(),
        "“"
            + work.key()
            + "” has the same "
            + what
            + " as “"
            + other.key()
            + "” at "
            + bibliography.source().at(other.span().start()),
        "take one away, and write the other’s id where it is cited");
  }
}
