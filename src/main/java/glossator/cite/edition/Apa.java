package glossator.cite.edition;

import glossator.model.Contributor;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The style of the American Psychological Association (7th edition, 9.7–9.38 and 10.3). */
final class Apa {
  private Apa() {}

  static List<Piece> reference(Citable cited) {
    Composition out = new Composition();
    String date = cited.date().isKnown() ? cited.date().yearFirst() : "n.d.";
    String leaders = Names.apa(cited.leaders());
    String role = cited.isLedByEditors() ? " (" + role(cited.editors()) + ")" : "";
    if (!leaders.isEmpty()) {
      out.words(Composition.stopped(leaders + role) + " (" + date + "). ");
    }
    if (cited.isWhole()) {
      String named = edited(cited.namedEditors());
      book(cited, named, out);
    } else {
      out.title(".");
      out.words(leaders.isEmpty() ? " (" + date + "). In " : " In ");
      part(cited, out);
    }
    if (leaders.isEmpty() && cited.isWhole()) {
      out.words(" (" + date + ").");
    }
    if (!cited.date().isKnown()) {
      out.accessed(" Retrieved ", ", from", "{month} {day}, {year}");
    }
    return out.address(" ", "").pieces();
  }

  private static void part(Citable cited, Composition out) {
    List<Contributor> authors = cited.bookAuthors();
    List<Contributor> editors = cited.editors();
    if (authors.isEmpty()) {
      String role = " (" + role(editors) + "), ";
      out.words("", Names.apaInOrder(editors), role);
      book(cited, "", out);
    } else {
      out.words(Names.apaInOrder(authors) + ", ");
      book(cited, edited(editors), out);
    }
  }

  private static void book(Citable cited, String editors, Composition out) {
    String particulars =
        Stream.of(editors, cited.version("Version "))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining("; "));
    if (particulars.isEmpty()) {
      out.bookTitleSentence(cited.edition());
    } else {
      out.bookTitle(cited.edition()).words(" (" + particulars + ").");
    }
  }

  private static String edited(List<Contributor> editors) {
    return editors.isEmpty() ? "" : Names.apaInOrder(editors) + ", " + role(editors);
  }

  private static String role(List<Contributor> editors) {
    return editors.size() > 1 ? "Eds." : "Ed.";
  }

  static List<Piece> inText(Citable cited) {
    Composition out = new Composition().words("(");
    String year = cited.date().isKnown() ? cited.date().year() : "n.d.";
    if (!cited.leaders().isEmpty()) {
      out.words(Names.families(cited.leaders(), " & ") + ", ");
    } else if (cited.isWhole()) {
      out.bookTitle(cited.edition()).words(", ");
    } else {
      out.quoted(",").words(" ");
    }
    return out.words(year).locator(", para. ", ", paras. ", "").words(")").pieces();
  }
}
