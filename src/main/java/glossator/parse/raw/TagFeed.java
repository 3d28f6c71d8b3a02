package glossator.parse.raw;

import glossator.markup.Span;
import glossator.problem.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  /** More deeply nested than any edition needs, less than browsers and templates bear. */
  private static final int DEEPEST = 100;

  /** Elements that hold nothing and have no end. */
  static final Set<String> VOID = Set.of("br", "col", "hr", "img", "wbr");

  /** Elements whose end authors may leave away (HTML, “Optional tags”). */
  private static final Set<String> ENDLESS =
      Set.of(
          "p",
          "li",
          "dt",
          "dd",
          "rt",
          "rp",
          "tr",
          "td",
          "th",
          "thead",
          "tbody",
          "tfoot",
          "colgroup",
          "caption");

  /** Elements that may hold paragraphs. */
  private static final Set<String> HOLDERS =
      Set.of(
          "blockquote",
          "dd",
          "del",
          "details",
          "div",
          "figcaption",
          "figure",
          "ins",
          "li",
          "td",
          "th");

  private final SourceText source;
  private final Losses losses;
  private final boolean inLine;
  private final boolean inLink;
  private final HtmlSanitizer.Policy policy;
  private final TagBalancingHtmlStreamEventReceiver balancer;
  private final List<Open> open = new ArrayList<>();
  private final Map<String, Integer> opened = new HashMap<>();
  private final Map<String, Integer> gone = new HashMap<>();
  private Span piece = new Span(0, 0);
  private int cursor;
  private int at;
  private String tag = "";
  private List<String> written = List.of();

  private record Open(String name, int offset, boolean admitted) {}

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
    for (int i = open.size() - 1; i >= 0; i--) {
      if (!open.get(i).admitted()) {
        endBeforeItsTag(i);
      }
    }
  }

  private Open remove(int index) {
    Open ended = open.remove(index);
    opened.merge(ended.name(), -1, Integer::sum);
    return ended;
  }

  /** Its own end, when it comes, is no loss. */
  private Open endBeforeItsTag(int index) {
    Open ended = remove(index);
    gone.merge(ended.name(), 1, Integer::sum);
    forwardEnd(ended);
    return ended;
  }

  private boolean admits(String name) {
    return (HtmlPolicy.IN_LINES.contains(name) || (!inLine && HtmlPolicy.BLOCKS.contains(name)))
        && !(inLink && name.equals("a"));
  }

  private boolean hasPlace(String name) {
    Set<String> frames = Framework.frames(name);
    return frames.isEmpty() || frames.stream().anyMatch(each -> opened.getOrDefault(each, 0) > 0);
  }

  @Override
  public void openTag(String name, List<String> attributes) {
    at = locate("<" + name);
    tag = name;
    written = List.copyOf(attributes);
    boolean admitted = admits(name) && hasPlace(name) && open.size() < DEEPEST;
    if (!admitted) {
      refuse(name);
    }
    if (open.size() >= DEEPEST) {
      gone.merge(name, 1, Integer::sum);
      return;
    }
    if (!VOID.contains(name)) {
      open.add(new Open(name, at, admitted));
      opened.merge(name, 1, Integer::sum);
    }
    // The policy leaves out the words of a script with it; in lines they are Markdown.
    if (admitted || (!inLine && !admits(name))) {
      balancer.openTag(lowered(name), new ArrayList<>(attributes));
    }
  }

  private void refuse(String name) {
    if (inLink && name.equals("a")) {
      losses.linkInLink(at);
    } else if (inLine && HtmlPolicy.BLOCKS.contains(name)) {
      losses.blockInLine(name, at);
    } else if (!hasPlace(name)) {
      losses.outOfPlace(name, at);
    } else if (admits(name)) {
      losses.tooDeep(name, at);
    } else {
      losses.tag(name, at);
    }
  }

  @Override
  public void closeTag(String name) {
    int offset = locate("</" + name);
    if (opened.getOrDefault(name, 0) == 0) {
      if (gone.merge(name, -1, Integer::sum) < 0) {
        gone.remove(name);
        losses.stray(name, offset);
      }
      return;
    }
    int last = open.size() - 1;
    while (!open.get(last).name().equals(name)) {
      last--;
    }
    forwardEnd(remove(last));
  }

  private void forwardEnd(Open ended) {
    if (ended.admitted() || (!inLine && !admits(ended.name()))) {
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

  /** Ends what cannot hold a paragraph that comes now. */
  void makeRoom() {
    int i = open.size() - 1;
    while (i >= 0 && !HOLDERS.contains(open.get(i).name())) {
      Open narrow = endBeforeItsTag(i--);
      losses.cannotHold(narrow.name(), narrow.offset());
    }
  }

  /** Ends everything. */
  void end() {
    for (Open each : open) {
      if (!ENDLESS.contains(each.name())) {
        losses.unclosed(each.name(), each.offset(), inLine);
      }
    }
    balancer.closeDocument();
  }

  /** Where the next tag of a name is written; tags come in their order. */
  private int locate(String tag) {
    for (int i = cursor; i < piece.end(); i++) {
      if (source.content().regionMatches(true, i, tag, 0, tag.length())) {
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
