package glossator.cite.edition;

import glossator.model.Contributor;
import java.util.List;

/** Chicago notes and bibliography (18th edition, 14.8–14.12 for parts of books). */
final class Chicago {
  private static final String ACCESSED = "{month} {day}, {year}";

  private Chicago() {}

  static List<Piece> note(Citable cited) {
    Composition out = new Composition();
    out.words("", Names.inNote(cited.leaders()), ", ");
    if (cited.isLedByEditors()) {
      out.words(cited.editors().size() > 1 ? "eds., " : "ed., ");
    }
    if (!cited.isWhole()) {
      out.quoted(",").words(" in ");
    }
    out.bookTitle(cited.edition())
        .words(", by ", Names.inNote(cited.bookAuthors()), "")
        .words(", ed. ", Names.inNote(cited.namedEditors()), "")
        .words(cited.version(", version "))
        .words(" (", cited.date().american(), ")")
        .locator(", ¶", ", ¶¶", "");
    if (!cited.date().isKnown()) {
      out.accessed(", accessed ", "", ACCESSED);
    }
    return out.address(", ", "").words(".").pieces();
  }

  static List<Piece> bibliography(Citable cited) {
    Composition out = new Composition();
    String leaders = Names.inBibliography(cited.leaders());
    String role = cited.editors().size() > 1 ? ", eds." : ", ed.";
    out.sentence("", cited.isLedByEditors() ? leaders + role : leaders);
    out.words(leaders.isEmpty() ? "" : " ");
    if (cited.isWhole()) {
      out.bookTitleSentence(cited.edition())
          .sentence(" Edited by ", Names.inOrder(cited.namedEditors()));
    } else {
      part(cited, out);
    }
    out.sentence(" ", cited.version("Version ")).sentence(" ", cited.date().american());
    if (!cited.date().isKnown()) {
      out.accessed(" Accessed ", ".", ACCESSED);
    }
    return out.address(" ", ".").pieces();
  }

  private static void part(Citable cited, Composition out) {
    List<Contributor> authors = cited.bookAuthors();
    out.quoted(".").words(" In ");
    if (authors.isEmpty() && cited.editors().isEmpty()) {
      out.bookTitleSentence(cited.edition());
      return;
    }
    String by = authors.isEmpty() ? "" : ", by " + Names.inOrder(authors);
    String edited =
        cited.editors().isEmpty() ? "" : ", edited by " + Names.inOrder(cited.editors());
    out.bookTitle(cited.edition()).sentence("", by + edited);
  }
}
