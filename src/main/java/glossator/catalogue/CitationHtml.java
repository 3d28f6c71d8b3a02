package glossator.catalogue;

import glossator.cite.edition.CitationForm;
import glossator.cite.edition.Piece;
import glossator.html.Escape;
import glossator.model.Settings;
import glossator.page.Html;
import java.util.ArrayList;
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

  /** How parts of the edition are cited, as it is read. */
  CitationPattern pattern(CitationForm form, List<Piece> pieces) {
    List<CitationPattern.Place> places = new ArrayList<>();
    StringBuilder out = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Slot slot) {
        boolean isForeign = slot.isTitle() && !foreign.isEmpty();
        if (isForeign) {
          out.append("<span").append(foreign).append('>');
        }
        places.add(new CitationPattern.Place(out.toString(), slot));
        out.setLength(0);
        out.append(isForeign ? "</span>" : "");
      } else {
        shared(piece, out);
      }
    }
    return new CitationPattern(form, places, out.toString());
  }

  /** A citation with places for what a reader chooses. */
  Html places(List<Piece> pieces) {
    StringBuilder out = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Slot slot) {
        place(slot, out);
      } else {
        shared(piece, out);
      }
    }
    return new Html(out.toString());
  }

  private void shared(Piece piece, StringBuilder out) {
    if (piece instanceof Piece.Words words) {
      out.append(isolated(Escape.text(words.text())));
    } else if (piece instanceof Piece.BookTitle title) {
      out.append("<i").append(foreign).append('>');
      out.append(Escape.text(title.text())).append("</i>");
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
