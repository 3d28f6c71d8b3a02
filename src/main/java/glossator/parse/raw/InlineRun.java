package glossator.parse.raw;

import glossator.markup.Inline;
import glossator.markup.Span;
import glossator.problem.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * A run of words, among them tags. Links, pictures and line breaks that are written as HTML become
 * what they are in Markdown, so that the rest of the program knows them.
 */
final class InlineRun implements HtmlStreamEventReceiver {
  private static final Set<String> OF_PICTURES = Set.of("src", "alt", "title");
  private static final Set<String> OF_LINKS = Set.of("href", "title");

  private final TagFeed feed;
  private final Losses losses;
  private final Deque<Element> open = new ArrayDeque<>();
  private @Nullable Inline between;

  private record Element(String name, Span span, List<String> attributes, List<Inline> children) {}

  private InlineRun(SourceText source, Losses losses, boolean inLink) {
    this.losses = losses;
    this.feed = new TagFeed(source, losses, true, inLink, this);
    open.push(new Element("", new Span(0, 0), List.of(), new ArrayList<>()));
  }

  /** The same words with the tags that an edition may hold. */
  static List<Inline> sanitized(
      List<Inline> words, SourceText source, Losses losses, boolean inLink) {
    InlineRun run = new InlineRun(source, losses, inLink);
    words.forEach(run::add);
    run.feed.end();
    return List.copyOf(run.open.getLast().children());
  }

  private void add(Inline inline) {
    if (inline instanceof Inline.Html raw) {
      feed.piece(raw.literal(), raw.span());
    } else {
      between = inline;
      feed.balancer().text("x");
    }
  }

  private void out(Inline inline) {
    open.element().children().add(inline);
  }

  /** What stands between the tags, for which a letter went in. */
  @Override
  public void text(String letter) {
    if (between != null) {
      out(between);
    }
  }

  @Override
  public void openTag(String name, List<String> attributes) {
    Span span = feed.piece();
    switch (name) {
      case "a" -> open.push(new Element(name, span, List.copyOf(attributes), new ArrayList<>()));
      case "br" -> out(new Inline.Break(span, true));
      case "img" -> picture(span, attributes);
      default -> out(new Inline.Html(span, Tags.start(name, attributes)));
    }
  }

  private void picture(Span span, List<String> attributes) {
    if (knows(OF_PICTURES, attributes)) {
      List<Inline> description = List.of(new Inline.Text(span, value(attributes, "alt")));
      out(
          new Inline.Image(
              span, value(attributes, "src"), value(attributes, "title"), description));
    } else {
      out(new Inline.Html(span, Tags.start("img", attributes)));
    }
  }

  @Override
  public void closeTag(String name) {
    if (!name.equals("a")) {
      out(new Inline.Html(feed.piece(), "</" + name + ">"));
      return;
    }
    Element link = open.pop();
    Span span = new Span(link.span().start(), Math.max(end(link), feed.piece().end()));
    if (link.children().stream().anyMatch(InlineRun::isLink)) {
      losses.linkInLink(span.start());
      link.children().forEach(this::out);
    } else {
      String address = value(link.attributes(), "href");
      String title = value(link.attributes(), "title");
      out(new Inline.Link(span, address, title, within(link)));
    }
  }

  /** Where a link whose end tag may be missing ends at the earliest. */
  private static int end(Element link) {
    int end = link.span().end();
    for (Inline child : link.children()) {
      end = Math.max(end, child.span().end());
    }
    return end;
  }

  /** What else a link says of its words is said of them. */
  private static List<Inline> within(Element link) {
    if (knows(OF_LINKS, link.attributes())) {
      return List.copyOf(link.children());
    }
    List<String> others = new ArrayList<>();
    for (int i = 0; i + 1 < link.attributes().size(); i += 2) {
      if (!OF_LINKS.contains(link.attributes().get(i))) {
        others.addAll(link.attributes().subList(i, i + 2));
      }
    }
    List<Inline> words = new ArrayList<>(link.children());
    words.add(0, new Inline.Html(link.span(), Tags.start("span", others)));
    words.add(new Inline.Html(link.span(), "</span>"));
    return List.copyOf(words);
  }

  private static boolean isLink(Inline inline) {
    return inline instanceof Inline.Link
        || (inline instanceof Inline.Emphasis emphasis
            && emphasis.children().stream().anyMatch(InlineRun::isLink));
  }

  private static boolean knows(Set<String> names, List<String> attributes) {
    for (int i = 0; i < attributes.size(); i += 2) {
      if (!names.contains(attributes.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String value(List<String> attributes, String name) {
    for (int i = 0; i + 1 < attributes.size(); i += 2) {
      if (attributes.get(i).equals(name)) {
        return attributes.get(i + 1);
      }
    }
    return "";
  }

  @Override
  public void openDocument() {
    // Words have no frame.
  }

  @Override
  public void closeDocument() {
    // Words have no frame.
  }
}
