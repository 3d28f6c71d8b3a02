package glossator.check.apparatus;

import glossator.check.Apparatus;
import glossator.check.Runs;
import glossator.markup.Inline;
import glossator.markup.PlainText;
import glossator.model.BibliographyEntry;
import glossator.model.Entity;
import glossator.model.Settings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names that an edition explains already, or wants no word on. */
final class KnownNames {
  private final Set<String> names = new HashSet<>();

  private KnownNames() {}

  /**
   * Names and aliases of entries, names of this edition, its author and editor, what stands in the
   * bibliography, and words that are marked as no mention.
   */
  static KnownNames of(Apparatus apparatus) {
    KnownNames known = new KnownNames();
    Settings settings = apparatus.edition().settings();
    List.of(settings.title(), settings.subtitle(), settings.author(), settings.editor())
        .forEach(known::add);
    for (Entity entity : apparatus.edition().entities().values()) {
      known.add(entity.identity().name());
      entity.identity().aliases().forEach(alias -> known.add(alias.text()));
    }
    for (BibliographyEntry work : apparatus.edition().bibliography().entries().values()) {
      work.fields().values().stream()
          .filter(String.class::isInstance)
          .forEach(text -> known.add((String) text));
    }
    Runs.forEach(
        apparatus,
        (source, run) ->
            run.forEach(
                inline -> {
                  if (inline instanceof Inline.Reference reference
                      && reference.target().isEmpty()) {
                    known.add(PlainText.words(reference.label()));
                  }
                }));
    return known;
  }

  private void add(String name) {
    names.add(Folded.text(name));
  }

  /** Whether a name, or some of its words side by side, is one of these. */
  boolean holds(String name) {
    List<String> words = Folded.words(name);
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= words.size(); to++) {
        if (names.contains(String.join(" ", words.subList(from, to)))) {
          return true;
        }
      }
    }
    return false;
  }
}
