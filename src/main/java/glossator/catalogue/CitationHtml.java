package glossator.catalogue;

import glossator.cite.edition.Piece;
import glossator.html.Escape;
import glossator.model.Settings;
import glossator.page.Html;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes citations for pages. */
final class CitationHtml {
  private static final String LETTER = "[\\p{IsHebrew}\\p{IsArabic}\\p{IsSyriac}\\p{IsThaana}]";
  private static final Pattern FROM_THE_RIGHT =
      Pattern.compile(LETTER + "++(?:[\\s\\p{M}'’.-]++" + LETTER + "++)*+");

  /** The first code point that {@link #LETTER} can match: Hebrew begins here. */
  private static final int FIRST_FROM_THE_RIGHT = 0x590;

  /** The styles speak English; titles are in the edition's language. */
  private final String foreign;

  CitationHtml(Settings settings) {
    this.foreign =
        settings.language().matches("en\\b.*")
            ? ""
            : " lang=\"" + Escape.text(settings.language()) + "\" dir=\"auto\"";
  }

  /** A citation as it is read. */
  Html words(List<Piece> pieces) {
    return of(pieces, false);
  }

  /** A citation with places for what a reader chooses. */
  Html places(List<Piece> pieces) {
    return of(pieces, true);
  }

  private Html of(List<Piece> pieces, boolean places) {
    StringBuilder out = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Words words) {
        out.append(isolated(Escape.text(words.text())));
      } else if (piece instanceof Piece.BookTitle title) {
        out.append("<i").append(foreign).append('>');
        out.append(Escape.text(title.text())).append("</i>");
      } else if (piece instanceof Piece.Slot slot) {
        if (places) {
          place(slot, out);
        } else {
          shown(slot, out);
        }
      }
    }
    return new Html(out.toString());
  }

  private void shown(Piece.Slot slot, StringBuilder out) {
    String words = Escape.text(slot.shown());
    if (slot.isTitle() && !foreign.isEmpty()) {
      out.append("<span").append(foreign).append('>').append(words).append("</span>");
    } else {
      out.append(words);
    }
  }

  private void place(Piece.Slot slot, StringBuilder out) {
    out.append("<span data-slot=\"");
    out.append(slot.name().name().toLowerCase(Locale.ROOT).replace('_', '-')).append('"');
    attribute("before", slot.before(), out);
    attribute("after", slot.after(), out);
    attribute("otherwise", slot.otherwise(), out);
    attribute("form", slot.form(), out);
    if (slot.isTitle()) {
      out.append(foreign);
    }
    out.append("></span>");
  }

  /** Names from right to left do not disturb the order of what stands around them. */
  private static String isolated(String words) {
    return words.chars().noneMatch(c -> c >= FIRST_FROM_THE_RIGHT)
        ? words
        : FROM_THE_RIGHT.matcher(words).replaceAll("<bdi>$0</bdi>");
  }

  private static void attribute(String name, String value, StringBuilder out) {
    if (!value.isEmpty()) {
      out.append(" data-").append(name).append("=\"");
      out.append(Escape.text(value).replace("\n", "&#10;")).append('"');
    }
  }
}
