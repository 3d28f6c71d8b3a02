package glossator.cite.edition;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The style of the Modern Language Association (9th edition, 5.3–5.106 and 6.16). */
final class Mla {
  private Mla() {}

  static List<Piece> entry(Citable cited) {
    Composition out = new Composition();
    String leaders = Names.mla(cited.leaders());
    String role = cited.editors().size() > 1 ? ", editors" : ", editor";
    out.sentence("", cited.isLedByEditors() ? leaders + role : leaders);
    out.words(leaders.isEmpty() ? "" : " ");
    String elements = elements(cited);
    if (cited.isWhole()) {
      out.bookTitleSentence(cited.edition()).words(" ", capitalised(elements), "");
    } else {
      out.quoted(".").words(" ").bookTitle(cited.edition()).words(", ", elements, "");
    }
    boolean afterStop = cited.isWhole() && elements.isEmpty();
    out.address(afterStop ? " " : ", ", afterStop ? "." : "");
    out.words(afterStop ? "" : ".");
    if (!cited.date().isKnown()) {
      out.accessed(" Accessed ", ".", "{day} {mon} {year}");
    }
    return out.pieces();
  }

  private static String elements(Citable cited) {
    return Stream.of(
            prefixed("by ", Names.inNote(cited.bookAuthors())),
            prefixed("edited by ", Names.inNote(cited.namedEditors())),
            cited.version("version "),
            cited.date().shortened())
        .filter(element -> !element.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String prefixed(String before, String words) {
    return words.isEmpty() ? "" : before + words;
  }

  private static String capitalised(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  static List<Piece> inText(Citable cited) {
    Composition out = new Composition().words("(");
    if (!cited.leaders().isEmpty()) {
      out.words(Names.families(cited.leaders(), " and ")).locator(", par. ", ", pars. ", "");
    } else if (cited.isWhole()) {
      out.bookTitle(cited.edition()).locator(", par. ", ", pars. ", "");
    } else {
      out.words("“")
          .slot(Piece.Slot.Name.QUOTED_TITLE, "", "", "")
          .slot(new Piece.Slot(Piece.Slot.Name.LOCATOR, ",” par. ", "", "”", ",” pars. "));
    }
    return out.words(")").pieces();
  }
}
