package glossator.check.references;

import glossator.check.Apparatus;
import glossator.markup.Block;
import glossator.markup.Inline;
import glossator.markup.InlineRewriter;
import glossator.markup.Span;
import glossator.parse.ParsedBody;
import glossator.parse.ParsedEdition;
import glossator.problem.SourceText;
import glossator.read.Location;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All links and pictures of an edition, document by document. */
final class Leads {
  private static final Pattern RAW =
      Pattern.compile(
          "(?i)\\s(href|src|poster|data)\\s*=\\s*(?:\"(?<double>[^\"]*)\"|'(?<single>[^']*)')");

  private final SourceText source;
  private final String page;
  private final Consumer<Lead> action;

  private Leads(SourceText source, String page, Consumer<Lead> action) {
    this.source = source;
    this.page = page;
    this.action = action;
  }

  /** Calls an action for each of them. */
  static void forEach(Apparatus apparatus, Consumer<Lead> action) {
    ParsedEdition parsed = apparatus.parsed();
    parsed.titlePage().ifPresent(prose -> prose(prose, action));
    parsed.texts().forEach(prose -> prose(prose, action));
    parsed
        .commentaries()
        .forEach(
            each ->
                new Leads(each.source(), "article/" + each.section() + ".html", action)
                    .body(each.body()));
    parsed.strands().forEach(each -> prose(each.prose(), action));
    parsed
        .entries()
        .forEach(
            each -> {
              String page = each.entity().kind().folder() + "/" + each.entity().id() + ".html";
              new Leads(each.entity().identity().source(), page, action).body(each.body());
            });
    parsed.pages().forEach(prose -> prose(prose, action));
    parsed.changes().ifPresent(each -> prose(each.prose(), action));
  }

  private static void prose(ParsedEdition.Prose prose, Consumer<Lead> action) {
    String folder =
        prose.location() instanceof Location.Text
            ? "article/"
            : prose.location() instanceof Location.Strand ? "threads/" : "";
    new Leads(prose.source(), folder + prose.id() + ".html", action).body(prose.body());
  }

  private void body(ParsedBody body) {
    blocks(body.blocks());
    body.notes().forEach(note -> blocks(note.body()));
    body.footnotes().forEach(note -> blocks(note.body()));
  }

  private void blocks(List<Block> blocks) {
    RawBlocks.in(blocks, html -> raw(html.literal(), html.span()));
    InlineRewriter.runs(
        blocks,
        run -> {
          run.forEach(this::inline);
          return run;
        });
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
    for (String opening : List.of("](", "](<", "<")) {
      int found = address.isEmpty() ? -1 : written.lastIndexOf(opening + address);
      at = found < 0 || at > 0 ? at : found + opening.length();
    }
    action.accept(new Lead(source, page, span.start(), span.start() + at, address, picture, words));
  }

  private void raw(String html, Span span) {
    String written = source.content().substring(span.start(), span.end());
    Matcher matcher = RAW.matcher(html);
    while (matcher.find()) {
      String found = matcher.group("double");
      String address = (found == null ? matcher.group("single") : found).replace("&amp;", "&");
      int at = Math.max(0, written.indexOf(address));
      boolean picture = !matcher.group(1).toLowerCase(Locale.ROOT).equals("href");
      action.accept(
          new Lead(source, page, span.start(), span.start() + at, address, picture, List.of()));
    }
  }
}
