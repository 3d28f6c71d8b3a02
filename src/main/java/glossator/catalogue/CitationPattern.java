package glossator.catalogue;

import glossator.cite.edition.Citable;
import glossator.cite.edition.CitationForm;
import glossator.cite.edition.Piece;
import glossator.html.Escape;
import glossator.page.Html;
import java.util.ArrayList;
import java.util.List;

/**
 * How parts by the same authors are cited in one form. What they share is written once: an edition
 * of ten thousand entries has ninety thousand citations, which differ in title, id and address.
 */
final class CitationPattern {
  private final CitationForm form;
  private final List<Place> places;
  private final String end;

  /**
   * A place, and the markup before it.
   *
   * @param before the content, when there is any; this, what is behind it and what stands here
   *     otherwise are markup
   */
  record Place(String shared, Piece.Slot slot, String before, String after, String otherwise) {
    Place(String shared, Piece.Slot slot) {
      this(
          shared,
          slot,
          Escape.text(slot.before()),
          Escape.text(slot.after()),
          Escape.text(slot.otherwise()));
    }
  }

  /**
   * @param end the markup behind the last place
   */
  CitationPattern(CitationForm form, List<Place> places, String end) {
    this.form = form;
    this.places = List.copyOf(places);
    this.end = end;
  }

  /** The citation of a part as it is read. */
  CatalogueView.Form of(Citable cited) {
    List<String> markup = new ArrayList<>(4 * places.size() + 1);
    for (Place place : places) {
      markup.add(place.shared());
      String content = form.content(place.slot(), cited);
      if (content.isEmpty()) {
        markup.add(place.otherwise());
      } else {
        markup.add(place.before());
        markup.add(Escape.text(content));
        markup.add(place.after());
      }
    }
    markup.add(end);
    return new CatalogueView.Form(form.id(), form.isRecord(), new Html(String.join("", markup)));
  }
}
