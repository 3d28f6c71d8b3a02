package glossator.spec;

import glossator.html.Links;
import glossator.model.Edition;
import glossator.model.Entity;
import glossator.model.Section;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Addresses as short as they can be: {@code people/john-kerry.html} and {@code #p4}. */
final class SpecificationLinks implements Links {
  private final Map<String, Entity> entities;
  private final Map<String, String> numbers = new HashMap<>();

  SpecificationLinks(Edition edition) {
    entities = edition.entities();
    for (Section section : edition.sections()) {
      section.notes().forEach(note -> numbers.put(note.id(), String.valueOf(note.number())));
      section.endnotes().forEach(note -> numbers.put(note.id(), String.valueOf(note.number())));
    }
  }

  @Override
  public String entity(String id) {
    return Objects.requireNonNull(entities.get(id), id).kind().folder() + "/" + id + ".html";
  }

  @Override
  public String target(String id) {
    return "#" + id;
  }

  @Override
  public String source(String key) {
    return "bibliography.html#" + key;
  }

  @Override
  public String number(String note) {
    return numbers.getOrDefault(note, "*");
  }
}
