package glossator.model;

import glossator.markup.Inline;
import glossator.markup.Span;
import java.util.List;
import java.util.Map;

/**
 * A work that can be cited.
 *
 * @param key by which citations name it
 * @param span of the key, in the bibliography's file
 * @param title as it is written
 * @param fields in the form of CSL-JSON: texts, lists and maps
 * @param citations the passages that cite it, in reading order; the mention's name is empty
 * @param words its entry as a reader sees it; empty until it is formatted
 */
public record BibliographyEntry(
    String key,
    Span span,
    String title,
    Map<String, Object> fields,
    List<Mention> citations,
    List<Inline> words) {

  /** The same work with the passages that cite it. */
  public BibliographyEntry withCitations(List<Mention> passages) {
    return new BibliographyEntry(key, span, title, fields, List.copyOf(passages), words);
  }

  /** The same work with what a reader sees of it. */
  public BibliographyEntry withWords(List<Inline> formatted) {
    return new BibliographyEntry(key, span, title, fields, citations, List.copyOf(formatted));
  }
}
