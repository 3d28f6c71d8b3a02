package glossator.model;

import java.util.Arrays;
import java.util.Optional;

/** The six kinds of entity; each has a document type and a folder of its own. */
public enum Kind {
  PERSON("person", "people"),
  EVENT("event", "events"),
  PLACE("place", "places"),
  ORGANISATION("organisation", "organisations"),
  TERM("term", "terms"),
  WORK("work", "works");

  private final String type;
  private final String folder;

  Kind(String type, String folder) {
    this.type = type;
    this.folder = folder;
  }

  /** The document type, as in {@code template.person.file} and in {@code ids.json}. */
  public String type() {
    return type;
  }

  /** The folder in {@code content} and in the site. */
  public String folder() {
    return folder;
  }

  /** The kind whose folder has this name. */
  public static Optional<Kind> ofFolder(String folder) {
    return Arrays.stream(values()).filter(kind -> kind.folder.equals(folder)).findFirst();
  }
}
