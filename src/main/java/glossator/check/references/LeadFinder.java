package glossator.check.references;

import glossator.check.Runs;
import glossator.markup.Block;
import glossator.markup.Inline;
import glossator.markup.Span;
import glossator.parse.ParsedBody;
import glossator.problem.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the links and pictures of one document. */
final class LeadFinder {
  private static final Pattern RAW =
      Pattern.compile(
          "(?i)\\s(href|src|poster|data)\\s*=\\s*(?:\"(?<double>[^\"]*)\"|'(?<single>[^']*)')");

  private static final List<String> OPENINGS = List.of("](", "](<", "<");

  private final SourceText source;
  private final String page;
  private final List<Lead> found;

  /**
   * @param source the document’s file
   * @param page the address of the page that it is shown on
   * @param found takes what is found
   */
  LeadFinder(SourceText source, String page, List<Lead> found) {
    this.source = source;
    this.page = page;
    this.found = found;
  }

  /** Finds those of a body, of its notes and of its footnotes. */
  void body(ParsedBody body) {
    blocks(body.blocks());
    body.notes().forEach(note -> blocks(note.body()));
    body.footnotes().forEach(note -> blocks(note.body()));
  }

  private void blocks(List<Block> blocks) {
    RawBlocks.in(blocks, html -> raw(html.literal(), html.span()));
    Runs.in(blocks, this::run);
  }

  private void run(List<Inline> run) {
    for (Inline inline : run) {
      inline(inline);
    }
  }

  private void inline(Inline inline) {
    if (inline instanceof Inline.Link link) {
      lead(link.span(), link.address(), false, link.children());
      link.children().forEach(this::within);
    } else if (inline instanceof Inline.Image image) {
      lead(image.span(), image.address(), true, image.children());
    } else if (inline instanceof Inline.Html html) {
      raw(html.literal(), html.span());
    }
  }

  /** What stands in a link is in no run of its own. */
  private void within(Inline inline) {
    if (inline instanceof Inline.Emphasis emphasis) {
      emphasis.children().forEach(this::within);
    } else {
      inline(inline);
    }
  }

  private void lead(Span span, String address, boolean picture, List<Inline> words) {
    String written = source.content().substring(span.start(), span.end());
    int at = 0;
    for (String opening : OPENINGS) {
      int found = address.isEmpty() ? -1 : written.lastIndexOf(opening + address);
      at = found < 0 || at > 0 ? at : found + opening.length();
    }
    found.add(new Lead(source, page, span.start(), span.start() + at, address, picture, words));
  }

  private void raw(String html, Span span) {
    String written = source.content().substring(span.start(), span.end());
    Matcher matcher = RAW.matcher(html);
    while (matcher.find()) {
      String quoted = matcher.group("double");
      String address = (quoted == null ? matcher.group("single") : quoted).replace("&amp;", "&");
      int at = Math.max(0, written.indexOf(address));
      boolean picture = !matcher.group(1).toLowerCase(Locale.ROOT).equals("href");
      found.add(
          new Lead(source, page, span.start(), span.start() + at, address, picture, List.of()));
    }
  }
}
