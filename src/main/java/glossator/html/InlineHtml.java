package glossator.html;

import glossator.markup.Inline;
import glossator.markup.InlineVisitor;
import glossator.markup.Lemma;
import glossator.markup.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes runs of inlines, one after the other. The words that notes are keyed to are wrapped where
 * they stand: lemmata may overlap each other and begin or end inside emphasis or links, so each
 * wrapper is innermost and names all notes that cover it.
 */
final class InlineHtml implements InlineVisitor<InlineHtml> {
  private final StringBuilder out;
  private final Links links;
  private final Map<String, Integer> markers;
  private final List<String> waiting = new ArrayList<>();
  private List<Lemma> lemmata = List.of();
  private int offset;
  private boolean inLink;

  /**
   * @param markers how many markers of each note the page has so far, so that each has an id of its
   *     own
   */
  InlineHtml(StringBuilder out, Links links, Map<String, Integer> markers) {
    this.out = out;
    this.links = links;
    this.markers = markers;
  }

  /**
   * Writes a run.
   *
   * @param words that notes are keyed to, by their places in the words of the run
   */
  void write(List<Inline> inlines, List<Lemma> words) {
    lemmata = words;
    offset = 0;
    children(inlines);
    flushMarkers();
  }

  private void children(List<Inline> inlines) {
    // Not by an iterator, of which there would be one for each run of a page, or several.
    for (int i = 0; i < inlines.size(); i++) {
      inlines.get(i).accept(this);
    }
  }

  @Override
  public InlineHtml text(Inline.Text text) {
    words(text.literal());
    return this;
  }

  private void words(String literal) {
    if (!lemmata.isEmpty()) {
      segments(literal);
    } else if (!literal.isEmpty()) {
      flushMarkers();
      Escape.text(literal, out);
    }
    offset += literal.length();
  }

  private void segments(String literal) {
    int end = offset + literal.length();
    int from = offset;
    while (from < end) {
      flushMarkers();
      int to = nextBoundary(from, end);
      segment(literal, from, to);
      from = to;
      awaitMarkers(from);
    }
  }

  private int nextBoundary(int from, int end) {
    int next = end;
    for (int i = 0; i < lemmata.size(); i++) {
      Lemma lemma = lemmata.get(i);
      next = lemma.start() > from ? Math.min(next, lemma.start()) : next;
      next = lemma.end() > from ? Math.min(next, lemma.end()) : next;
    }
    return next;
  }

  private void segment(String literal, int from, int to) {
    boolean covered = false;
    for (int i = 0; i < lemmata.size(); i++) {
      Lemma lemma = lemmata.get(i);
      if (lemma.start() <= from && lemma.end() >= to) {
        out.append(covered ? " " : "<span class=\"lemma\" data-notes=\"");
        Escape.text(lemma.note(), out);
        covered = true;
      }
    }
    out.append(covered ? "\">" : "");
    Escape.text(literal, from - offset, to - offset, out);
    out.append(covered ? "</span>" : "");
  }

  private void awaitMarkers(int end) {
    for (int i = 0; i < lemmata.size(); i++) {
      if (lemmata.get(i).end() == end) {
        waiting.add(lemmata.get(i).note());
      }
    }
  }

  /**
   * A marker waits for what comes next, so that it stands behind the end of an element that ends
   * with the lemma. It is a link, and a link cannot stand in a link: there it waits for its end.
   */
  private void flushMarkers() {
    if (!inLink && !waiting.isEmpty()) {
      waiting.forEach(this::marker);
      waiting.clear();
    }
  }

  private void marker(String note) {
    int count = markers.merge(note, 1, Integer::sum);
    String id = Escape.text(links.anchor(note));
    out.append("<a class=\"note-marker\" id=\"ref-").append(id);
    out.append(count == 1 ? "" : "-" + count);
    out.append("\" href=\"").append(Escape.address(links.target(note)));
    out.append("\" role=\"doc-noteref\">").append(Escape.text(links.number(note))).append("</a>");
  }

  @Override
  public InlineHtml code(Inline.Code code) {
    flushMarkers();
    out.append("<code>");
    words(code.literal());
    out.append("</code>");
    return this;
  }

  @Override
  public InlineHtml emphasis(Inline.Emphasis emphasis) {
    flushMarkers();
    String tag = emphasis.strong() ? "strong" : "em";
    out.append('<').append(tag).append('>');
    children(emphasis.children());
    out.append("</").append(tag).append('>');
    return this;
  }

  @Override
  public InlineHtml link(Inline.Link link) {
    flushMarkers();
    out.append("<a href=\"").append(Escape.address(links.written(link.address()))).append('"');
    if (!link.title().isEmpty()) {
      out.append(" title=\"").append(Escape.text(link.title())).append('"');
    }
    return linked(link.children());
  }

  /** Ends the tag that opens a link; writes what is in it, and its end. */
  private InlineHtml linked(List<Inline> children) {
    boolean outer = inLink;
    inLink = true;
    out.append('>');
    children(children);
    out.append("</a>");
    inLink = outer;
    return this;
  }

  @Override
  public InlineHtml image(Inline.Image image) {
    flushMarkers();
    out.append("<img src=\"").append(Escape.address(links.written(image.address())));
    out.append("\" alt=\"")
        .append(Escape.text(PlainText.description(image.children())))
        .append('"');
    if (!image.title().isEmpty()) {
      out.append(" title=\"").append(Escape.text(image.title())).append('"');
    }
    out.append(" />");
    return this;
  }

  @Override
  public InlineHtml html(Inline.Html html) {
    flushMarkers();
    out.append(html.literal());
    return this;
  }

  @Override
  public InlineHtml lineBreak(Inline.Break lineBreak) {
    flushMarkers();
    out.append(lineBreak.hard() ? "<br />\n" : "\n");
    offset++;
    return this;
  }

  @Override
  public InlineHtml mention(Inline.Mention mention) {
    flushMarkers();
    out.append("<a class=\"mention\" data-entity=\"");
    Escape.text(mention.entity(), out);
    out.append("\" href=\"").append(Escape.address(links.entity(mention.entity()))).append('"');
    return linked(mention.children());
  }

  @Override
  public InlineHtml crossReference(Inline.CrossReference reference) {
    flushMarkers();
    out.append("<a class=\"cross-reference\" href=\"");
    out.append(Escape.address(links.target(reference.target()))).append('"');
    return linked(reference.children());
  }

  @Override
  public InlineHtml citation(Inline.Citation citation) {
    if (!citation.note().isEmpty()) {
      waiting.add(citation.note());
      flushMarkers();
      return this;
    }
    String between = "";
    for (Inline.CitedWork work : citation.works()) {
      String prefix = work.prefix().isEmpty() ? "" : work.prefix() + " ";
      out.append(Escape.text(between + prefix));
      flushMarkers();
      out.append("<a class=\"citation\" href=\"");
      out.append(Escape.address(links.source(work.key()))).append('"');
      linked(work.words());
      between = "; ";
    }
    return this;
  }

  @Override
  public InlineHtml noteMarker(Inline.NoteMarker marker) {
    waiting.add(marker.note());
    flushMarkers();
    return this;
  }

  @Override
  public InlineHtml reference(Inline.Reference reference) {
    throw new IllegalStateException("unbound reference to " + reference.target());
  }

  @Override
  public InlineHtml footnoteReference(Inline.FootnoteReference reference) {
    throw new IllegalStateException("unbound footnote " + reference.label());
  }
}
