package glossator.page;

import glossator.model.Note;
import glossator.model.NoteKind;
import glossator.model.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a reader can choose among the notes on a page, or of the edition.
 *
 * @param kinds that there are, in the order in which the format names them; without a kind last
 * @param layers that there are: the edition's own first, then by name
 * @param notes how many there are, of any kind and layer
 */
public record NoteChoice(List<Count> kinds, List<Count> layers, int notes) {

  /**
   * Some of the notes.
   *
   * @param word the kind or the layer, as notes bear it; empty when they bear none
   * @param notes how many bear it
   */
  public record Count(String word, int notes) {}

  /** The choice that the notes of some sections give together. */
  static NoteChoice in(List<Section> sections) {
    List<Note> notes = sections.stream().flatMap(each -> each.notes().stream()).toList();
    return new NoteChoice(
        kinds(notes.stream().map(note -> note.kind().map(NoteKind::word).orElse(""))),
        layers(notes.stream().map(Note::layer)),
        notes.size());
  }

  /** The choice that some notes give. */
  static NoteChoice among(List<TextParts.NoteView> notes) {
    return new NoteChoice(
        kinds(notes.stream().map(TextParts.NoteView::kind)),
        layers(notes.stream().map(TextParts.NoteView::layer)),
        notes.size());
  }

  private static List<Count> kinds(Stream<String> words) {
    return counts(words, Comparator.comparingInt(NoteChoice::place));
  }

  private static int place(String kind) {
    List<String> words = NoteKind.words();
    int place = words.indexOf(kind);
    return place < 0 ? words.size() : place;
  }

  private static List<Count> layers(Stream<String> words) {
    return counts(words, Comparator.naturalOrder());
  }

  private static List<Count> counts(Stream<String> words, Comparator<String> order) {
    Map<String, Integer> counted = new TreeMap<>(order);
    words.forEach(word -> counted.merge(word, 1, Integer::sum));
    return counted.entrySet().stream().map(e -> new Count(e.getKey(), e.getValue())).toList();
  }
}
