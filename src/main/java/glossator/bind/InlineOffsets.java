package glossator.bind;

import glossator.markup.Inline;
import glossator.markup.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where mentions and note markers stand in the plain text of a bound paragraph. */
final class InlineOffsets {
  private final List<Place> mentions = new ArrayList<>();
  private final List<CitationPlace> citations = new ArrayList<>();
  private final Map<String, Integer> markers = new LinkedHashMap<>();

  /** A mention and its place, in UTF-16 units of the paragraph's plain text. */
  record Place(Inline.Mention mention, int start, int end) {}

  /** A citation and the offset of its text or marker. */
  record CitationPlace(Inline.Citation citation, int at) {}

  static InlineOffsets of(List<Inline> content) {
    InlineOffsets offsets = new InlineOffsets();
    offsets.walk(content, 0);
    return offsets;
  }

  /** The citations, in order. */
  List<CitationPlace> citations() {
    return citations;
  }

  /** The mentions, in order. */
  List<Place> mentions() {
    return mentions;
  }

  /** The offset of the first marker of each note. */
  Map<String, Integer> markers() {
    return markers;
  }

  private int walk(List<Inline> inlines, int from) {
    int at = from;
    for (Inline inline : inlines) {
      at = walk(inline, at);
    }
    return at;
  }

  private int walk(Inline inline, int at) {
    if (inline instanceof Inline.Text text) {
      return at + text.literal().length();
    }
    if (inline instanceof Inline.Mention mention) {
      int end = walk(mention.children(), at);
      mentions.add(new Place(mention, at, end));
      return end;
    }
    if (inline instanceof Inline.NoteMarker marker) {
      markers.putIfAbsent(marker.note(), at);
      return at;
    }
    if (inline instanceof Inline.Citation citation) {
      citations.add(new CitationPlace(citation, at));
      if (!citation.note().isEmpty()) {
        markers.putIfAbsent(citation.note(), at);
      }
    }
    if (inline instanceof Inline.Emphasis emphasis) {
      return walk(emphasis.children(), at);
    }
    if (inline instanceof Inline.Link link) {
      return walk(link.children(), at);
    }
    return at + PlainText.words(List.of(inline)).length();
  }
}
