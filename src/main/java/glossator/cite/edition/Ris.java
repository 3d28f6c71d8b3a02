package glossator.cite.edition;

import glossator.model.Contributor;
import java.util.List;
import java.util.regex.Pattern;

/** A record in the format of Research Information Systems; a line is a tag and a value. */
final class Ris {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Ris() {}

  static List<Piece> entry(Citable cited) {
    Composition out = new Composition();
    line("TY", cited.isWhole() ? "BOOK" : "CHAP", out);
    names("AU", cited.authors(), out);
    if (cited.isWhole()) {
      line("TI", cited.edition(), out);
    } else {
      out.words("TI  - ").title("").words("\n");
      line("T2", cited.edition(), out);
    }
    names(cited.isWhole() ? "A3" : "A2", cited.editors(), out);
    line("PY", cited.date().year(), out);
    line("DA", cited.date().isKnown() ? cited.date().slashed() : "", out);
    line("ET", cited.publication().version(), out);
    out.locator("N1  - ¶", "N1  - ¶¶", "\n");
    out.address("UR  - ", "\n");
    out.accessed("Y2  - ", "\n", "{slashed}");
    line("LA", cited.language(), out);
    return out.words("ER  - \n").pieces();
  }

  private static void names(String tag, List<Contributor> names, Composition out) {
    names.forEach(name -> line(tag, name.inverted(), out));
  }

  private static void line(String tag, String value, Composition out) {
    out.words(tag + "  - ", plain(value), "\n");
  }

  /** A value has no line breaks. */
  static String plain(String value) {
    return SPACES.matcher(value).replaceAll(" ").strip();
  }
}
