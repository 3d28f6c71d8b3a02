package glossator.bind;

import glossator.markup.Inline;
import glossator.markup.PlainText;
import glossator.problem.ProblemSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Binds the inlines of one paragraph: references to what they name, footnote markers to their
 * notes, names to entries.
 */
final class InlineBinder {
  private final DocumentContext document;
  private final Targets targets;
  private final NoteMarkers markers;
  private final CitationKeys citations;
  private final ProblemSink problems;
  private final NameLinker names;
  private boolean inRawLink;
  private String refusing = "";

  InlineBinder(
      DocumentContext document,
      Targets targets,
      NoteMarkers markers,
      CitationKeys citations,
      NameLinker names,
      ProblemSink problems) {
    this.document = document;
    this.targets = targets;
    this.markers = markers;
    this.citations = citations;
    this.names = names;
    this.problems = problems;
  }

  /** Where a run of inlines stands, and so what may become of names in it. */
  private enum Setting {
    RUNNING_TEXT,
    TITLE,
    UNLINKED,
    LINK
  }

  /**
   * Binds a paragraph, or words of another block.
   *
   * @param autolink whether names become mentions by themselves here
   * @param noFootnotes what the words stand in when a footnote of the text cannot stand there;
   *     empty when it can
   */
  List<Inline> bind(List<Inline> inlines, boolean autolink, String noFootnotes) {
    refusing = noFootnotes;
    boolean running = autolink && document.autolink();
    return CitationMarkers.placed(bind(inlines, running ? Setting.RUNNING_TEXT : Setting.UNLINKED));
  }

  private List<Inline> bind(List<Inline> inlines, Setting setting) {
    List<Inline> out = new ArrayList<>(inlines.size());
    List<Inline> run = new ArrayList<>();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text || inline instanceof Inline.Break) {
        run.add(inline);
      } else {
        flush(run, setting, out);
        bind(inline, setting, out);
      }
    }
    flush(run, setting, out);
    return List.copyOf(out);
  }

  private void flush(List<Inline> run, Setting setting, List<Inline> out) {
    boolean linked = setting == Setting.RUNNING_TEXT || setting == Setting.TITLE;
    if (linked && !inRawLink && !run.isEmpty()) {
      out.addAll(names.link(new Run(run), setting == Setting.TITLE));
    } else {
      out.addAll(run);
    }
    run.clear();
  }

  private void bind(Inline inline, Setting setting, List<Inline> out) {
    if (inline instanceof Inline.Reference reference) {
      reference(reference, setting, out);
    } else if (inline instanceof Inline.FootnoteReference reference) {
      footnote(reference, out);
    } else if (inline instanceof Inline.Citation citation) {
      citation(citation, setting, out);
    } else if (inline instanceof Inline.Emphasis emphasis) {
      List<Inline> children = bind(emphasis.children(), within(emphasis, setting));
      out.add(new Inline.Emphasis(emphasis.span(), emphasis.strong(), children));
    } else if (inline instanceof Inline.Image image) {
      List<Inline> description = bind(image.children(), Setting.UNLINKED);
      out.add(new Inline.Image(image.span(), image.address(), image.title(), description));
    } else if (inline instanceof Inline.Link link) {
      out.add(
          new Inline.Link(
              link.span(), link.address(), link.title(), bind(link.children(), Setting.LINK)));
    } else {
      trackRawLink(inline);
      out.add(inline);
    }
  }

  private void footnote(Inline.FootnoteReference reference, List<Inline> out) {
    Optional<String> note = markers.footnote(reference);
    if (!refusing.isEmpty()) {
      problems.error(
          "misplaced-footnote",
          document.source(),
          reference.span().start(),
          "a footnote stands in " + refusing,
          "put its marker into a paragraph");
    } else {
      note.ifPresent(id -> out.add(new Inline.NoteMarker(reference.span(), id)));
    }
  }

  private void citation(Inline.Citation citation, Setting setting, List<Inline> out) {
    int at = citation.span().start();
    boolean known = citations.know(citation.works(), document.source());
    if (setting == Setting.LINK || inRawLink) {
      problems.error(
          "nested-link",
          document.source(),
          at,
          "a citation stands inside a link",
          "put it behind the link");
    } else if (!refusing.isEmpty()) {
      problems.error(
          "misplaced-citation",
          document.source(),
          at,
          "a citation stands in " + refusing,
          "put it into a paragraph");
    } else if (known) {
      out.add(markers.citation(citation));
    }
  }

  private static Setting within(Inline.Emphasis emphasis, Setting setting) {
    boolean title =
        !emphasis.strong() && QuotedTitles.isTitle(PlainText.words(emphasis.children()));
    return setting == Setting.RUNNING_TEXT && title ? Setting.TITLE : setting;
  }

  /** A link written as raw HTML is a link too. */
  private void trackRawLink(Inline inline) {
    if (inline instanceof Inline.Html html) {
      String tag = html.literal().toLowerCase(Locale.ROOT);
      inRawLink = (inRawLink || tag.matches("(?s)<a[\\s>].*")) && !tag.startsWith("</a");
    }
  }

  private void reference(Inline.Reference reference, Setting setting, List<Inline> out) {
    if (reference.target().isEmpty()) {
      out.addAll(reference.label());
      return;
    }
    Optional<Targets.Target> target =
        targets.find(reference.target(), document.source(), reference.span().start());
    if (setting == Setting.LINK || inRawLink) {
      problems.error(
          "nested-link",
          document.source(),
          reference.span().start(),
          "a reference stands inside a link",
          "a link cannot hold another: keep one of the two");
    }
    target.ifPresent(found -> out.add(bound(reference, found)));
  }

  private Inline bound(Inline.Reference reference, Targets.Target target) {
    List<Inline> label =
        reference.label().isEmpty()
            ? List.of(new Inline.Text(reference.span(), target.label()))
            : reference.label();
    if (!target.entity()) {
      return new Inline.CrossReference(reference.span(), target.id(), label);
    }
    names.mentioned(target.id());
    return new Inline.Mention(reference.span(), target.id(), false, label);
  }
}
