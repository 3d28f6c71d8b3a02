package glossator.bind;

import java.util.Set;

/**
 * The ids that the built-in templates and scripts use on pages, which no author may give to
 * anything else. An id with a dot needs no place here, since no author can write one.
 */
public final class ReservedIds {
  /** All of them. */
  public static final Set<String> OF_TEMPLATES =
      Set.of(
          "card",
          "card-pinned",
          "cards",
          "cite-heading",
          "cite-here",
          "cite-panel",
          "cite-parts",
          "cite-patterns",
          "citing",
          "connections",
          "connections-heading",
          "contents-heading",
          "endnotes-heading",
          "essay",
          "glossary-heading",
          "main",
          "mentions",
          "mentions-heading",
          "named",
          "named-heading",
          "notes",
          "notes-bar",
          "notes-heading",
          "participants",
          "participants-heading",
          "particulars",
          "passages-heading",
          "reading-panel",
          "reading-settings",
          "search-field",
          "search-help",
          "search-here",
          "search-panel",
          "sequence-heading",
          "side-notes",
          "site-nav",
          "threads",
          "threads-heading",
          "tool-cite",
          "tool-reading",
          "tool-search",
          "ways-heading");

  private ReservedIds() {}
}
