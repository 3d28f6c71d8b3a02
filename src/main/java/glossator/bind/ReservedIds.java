package glossator.bind;

import java.util.List;

/**
 * The ids that the built-in templates use on pages, which no author may give to anything else. An
 * id with a dot needs no place here, since no author can write one.
 */
final class ReservedIds {
  static final List<String> OF_TEMPLATES =
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
          "glossary-heading");

  /** The pages that the program makes beside those of {@code content/pages}. */
  static final List<String> OF_PAGES = List.of("book");

  private ReservedIds() {}
}
