package glossator.cite.edition;

import glossator.model.Contributor;
import java.util.List;
import java.util.stream.Collectors;

/** A record for BibTeX and biblatex, in UTF-8. */
final class Bibtex {
  private static final int WIDTH = "bookauthor".length();

  private Bibtex() {}

  static List<Piece> entry(Citable cited) {
    Composition out = new Composition();
    out.words(cited.isWhole() ? "@book{" : "@incollection{").key(cited).words(",\n");
    field("author", names(cited.authors()), out);
    if (cited.isWhole()) {
      field("title", "{" + escaped(cited.edition()) + "}", out);
    } else {
      out.words(start("title") + "{").title("").words("}},\n");
      field("booktitle", "{" + escaped(cited.edition()) + "}", out);
      field("bookauthor", names(cited.bookAuthors()), out);
    }
    field("editor", names(cited.editors()), out);
    date(cited.date(), out);
    note(cited.version("Version "), out);
    out.address(start("url"), "},\n");
    out.accessed(start("urldate"), "},\n", "{iso}");
    return out.words("}").pieces();
  }

  private static void date(CitedDate date, Composition out) {
    field("year", date.year(), out);
    if (date.month() > 0) {
      out.words(padded("month") + date.monthMacro() + ",\n");
    }
    field("day", date.day() > 0 ? String.valueOf(date.day()) : "", out);
  }

  private static void note(String version, Composition out) {
    if (version.isEmpty()) {
      out.locator(start("note") + "¶", start("note") + "¶¶", "},\n");
    } else {
      out.words(start("note") + escaped(version)).locator(", ¶", ", ¶¶", "").words("},\n");
    }
  }

  private static void field(String name, String value, Composition out) {
    out.words(start(name), value, "},\n");
  }

  private static String start(String name) {
    return padded(name) + "{";
  }

  private static String padded(String name) {
    return "  " + name + " ".repeat(WIDTH - name.length()) + " = ";
  }

  /** Names with “and” between them; braces keep an institution whole. */
  private static String names(List<Contributor> names) {
    return names.stream().map(Bibtex::name).collect(Collectors.joining(" and "));
  }

  private static String name(Contributor name) {
    String family = escaped(name.family());
    if (name.institution() || name.given().isEmpty()) {
      return "{" + family + "}";
    }
    String suffix = name.suffix().isEmpty() ? "" : ", " + escaped(name.suffix());
    return family + suffix + ", " + escaped(name.given());
  }

  /** Text with what TeX would take for its own escaped. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> out.append("\\textbackslash{}");
        case '~' -> out.append("\\textasciitilde{}");
        case '^' -> out.append("\\textasciicircum{}");
        case '{', '}', '&', '%', '$', '#', '_' -> out.append('\\').append(c);
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
