package glossator.bind;

import java.util.List;
import java.util.Set;

/**
 * The ids that the built-in templates use on pages, which no author may give to anything else. An
 * id with a dot needs no place here, since no author can write one.
 */
public final class ReservedIds {
  /** All of them. */
  public static final List<String> OF_TEMPLATES =
      List.of(
          "main",
          "threads",
          "threads-heading",
          "passages-heading",
          "notes",
          "notes-heading",
          "essay",
          "named",
          "named-heading",
          "endnotes-heading",
          "mentions",
          "mentions-heading",
          "connections-heading",
          "participants-heading",
          "contents-heading",
          "glossary-heading",
          "citing",
          "cite-heading",
          "cite-here",
          "cite-panel",
          "cite-parts",
          "tool-cite");

  /** The same, to be asked. */
  static final Set<String> ASKED = Set.copyOf(OF_TEMPLATES);

  private ReservedIds() {}
}
