package glossator.parse.raw;

import glossator.markup.Span;
import glossator.parse.raw.OpenTags.Open;
import glossator.problem.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.TagBalancingHtmlStreamEventReceiver;

/**
 * Hands the tags of several pieces of HTML to one balancer and the policy behind it, since Markdown
 * may stand between a tag and its end. Knows where each is written, and tells of what is lost.
 */
final class TagFeed implements HtmlStreamEventReceiver {
  private final SourceText source;
  private final Losses losses;
  private final boolean inLine;
  private final boolean inLink;
  private final HtmlSanitizer.Policy policy;
  private final TagBalancingHtmlStreamEventReceiver balancer;
  private final OpenTags open = new OpenTags();
  private Span piece = new Span(0, 0);
  private int cursor;
  private int at;
  private String tag = "";
  private List<String> written = List.of();

  /**
   * @param inLine whether the tags stand in a line of words
   * @param inLink whether that line is in a link
   * @param out takes what is left
   */
  TagFeed(
      SourceText source,
      Losses losses,
      boolean inLine,
      boolean inLink,
      HtmlStreamEventReceiver out) {
    this.source = source;
    this.losses = losses;
    this.inLine = inLine;
    this.inLink = inLink;
    Framework framework = new Framework(out, name -> losses.outOfPlace(name, at));
    this.policy = HtmlPolicy.FACTORY.apply(framework, listener(), this);
    this.balancer = new TagBalancingHtmlStreamEventReceiver(policy);
    balancer.openDocument();
  }

  private static HtmlChangeListener<TagFeed> listener() {
    return new HtmlChangeListener<>() {
      @Override
      public void discardedTag(TagFeed feed, String name) {
        if (feed.admits(name)) {
          feed.losses.wanting(name, feed.written, feed.at);
        }
      }

      @Override
      public void discardedAttributes(TagFeed feed, String element, String... names) {
        for (String name : names) {
          feed.losses.attribute(feed.tag, name, feed.at);
        }
      }
    };
  }

  /** The balancer, for what stands between the pieces. */
  HtmlStreamEventReceiver balancer() {
    return balancer;
  }

  /** Where the piece stands whose tags are coming out. */
  Span piece() {
    return piece;
  }

  /** Hands over a piece; what is left out ends with it. */
  void piece(String literal, Span span) {
    piece = span;
    cursor = span.start();
    if (literal.startsWith("<?") || (literal.startsWith("<!") && !literal.startsWith("<!--"))) {
      losses.instruction(span.start());
    }
    HtmlSanitizer.sanitize(literal, policy, ignored -> this);
    for (int i = open.innermost(); i >= 0; i--) {
      if (!open.get(i).admitted()) {
        endBeforeItsTag(i);
      }
    }
  }

  @Override
  public void openTag(String name, List<String> attributes) {
    at = locate("<" + name);
    tag = name;
    written = List.copyOf(attributes);
    boolean admitted = admits(name) && hasPlace(name) && !open.isFull();
    if (admitted) {
      makeRoomFor(name);
    } else {
      refuse(name);
    }
    if (open.isFull()) {
      open.setOver(name);
    } else if (admitted || !admits(name)) {
      begin(name, attributes, admitted);
    } else if (!Elements.VOID.contains(name)) {
      open.setOver(name);
    }
  }

  private boolean admits(String name) {
    return (Elements.IN_LINES.contains(name) || (!inLine && Elements.BLOCKS.contains(name)))
        && !(inLink && name.equals("a"));
  }

  private boolean hasPlace(String name) {
    Set<String> frames = Framework.frames(name);
    return frames.isEmpty() || frames.stream().anyMatch(open::has);
  }

  private void refuse(String name) {
    if (inLink && name.equals("a")) {
      losses.linkInLink(at);
    } else if (inLine && Elements.BLOCKS.contains(name)) {
      losses.blockInLine(name, at);
    } else if (!hasPlace(name)) {
      losses.outOfPlace(name, at);
    } else if (admits(name)) {
      losses.tooDeep(name, at);
    } else {
      losses.tag(name, at);
    }
  }

  /** The policy leaves out the words of a script with it; in lines they are Markdown. */
  private void begin(String name, List<String> attributes, boolean admitted) {
    if (!Elements.VOID.contains(name)) {
      open.add(new Open(name, at, admitted));
    }
    if (admitted || !inLine) {
      balancer.openTag(lowered(name), new ArrayList<>(attributes));
    }
  }

  /**
   * Words that are marked up end before a block. A caption and a group of columns end where the
   * rest of their table begins, and a column is in a group, which the balancer does not know.
   */
  private void makeRoomFor(String name) {
    if (Elements.BLOCKS.contains(name)) {
      makeRoom(Elements.IN_LINES);
    }
    if (!Framework.isOfTables(name) || !open.has("table")) {
      return;
    }
    int table = open.last("table");
    boolean column = name.equals("col");
    for (String part : column ? List.of("caption") : List.of("caption", "colgroup")) {
      int last = open.last(part);
      if (last > table) {
        endBeforeItsTag(last);
      }
    }
    if (column && open.last("colgroup") < table) {
      begin("colgroup", List.of(), true);
    }
  }

  /** Ends what cannot hold a paragraph that comes now. */
  void makeRoom() {
    makeRoom(Set.of());
  }

  private void makeRoom(Set<String> only) {
    for (int i = open.innermost(); i >= 0; i--) {
      Open narrow = open.get(i);
      boolean stays = !only.isEmpty() && !only.contains(narrow.name());
      if (stays || Elements.HOLDERS.contains(narrow.name())) {
        return;
      }
      losses.cannotHold(narrow.name(), narrow.offset());
      endBeforeItsTag(i);
    }
  }

  @Override
  public void closeTag(String name) {
    int offset = locate("</" + name);
    if (!open.has(name)) {
      if (!open.takeOver(name)) {
        losses.stray(name, offset);
      }
      return;
    }
    int begun = open.last(name);
    for (int i = open.innermost(); Elements.BLOCKS.contains(name) && i > begun; i--) {
      if (Elements.IN_LINES.contains(open.get(i).name())) {
        losses.unclosed(open.get(i).name(), open.get(i).offset(), inLine);
        endBeforeItsTag(i);
      }
    }
    forwardEnd(open.remove(begun));
  }

  /** Its own end, when it comes, is no loss. */
  private void endBeforeItsTag(int index) {
    Open ended = open.remove(index);
    open.setOver(ended.name());
    forwardEnd(ended);
  }

  private void forwardEnd(Open ended) {
    if (ended.admitted() || !inLine) {
      balancer.closeTag(lowered(ended.name()));
    }
  }

  /** A page has one heading of the first level, which is its title. */
  private static String lowered(String name) {
    return name.equals("h1") ? "h2" : name;
  }

  @Override
  public void text(String text) {
    if (!inLine) {
      balancer.text(text);
    }
  }

  /** Ends everything. */
  void end() {
    for (Open each : open.all()) {
      if (!Elements.ENDLESS.contains(each.name())) {
        losses.unclosed(each.name(), each.offset(), inLine);
      }
    }
    balancer.closeDocument();
  }

  /** Where the next tag of a name is written; tags come in their order. */
  private int locate(String start) {
    for (int i = cursor; i < piece.end(); i++) {
      if (source.content().regionMatches(true, i, start, 0, start.length())) {
        cursor = i + 1;
        return i;
      }
    }
    return piece.start();
  }

  @Override
  public void openDocument() {
    // One document holds all pieces.
  }

  @Override
  public void closeDocument() {
    // One document holds all pieces.
  }
}
