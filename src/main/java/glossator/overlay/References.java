package glossator.overlay;

import glossator.markup.Inline;
import glossator.markup.PlainText;
import java.util.ArrayList;
import java.util.List;

/** What the author of a paragraph wrote into it: references, and markers of footnotes. */
final class References {
  private final List<Inline.Reference> references = new ArrayList<>();
  private final List<Marker> markers = new ArrayList<>();
  private final StringBuilder before = new StringBuilder();

  /** A footnote's marker, and the words of the paragraph that stand before it. */
  record Marker(Inline.FootnoteReference reference, String before) {}

  private References() {}

  static References in(List<Inline> inlines) {
    References found = new References();
    found.collect(inlines);
    return found;
  }

  List<Inline.Reference> references() {
    return references;
  }

  List<Marker> markers() {
    return markers;
  }

  private void collect(List<Inline> inlines) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Emphasis emphasis) {
        collect(emphasis.children());
      } else if (inline instanceof Inline.Link link) {
        collect(link.children());
      } else if (inline instanceof Inline.FootnoteReference reference) {
        markers.add(new Marker(reference, before.toString()));
      } else {
        if (inline instanceof Inline.Reference reference) {
          references.add(reference);
        }
        before.append(PlainText.words(List.of(inline)));
      }
    }
  }
}
