package glossator.html;

import glossator.markup.Block;
import glossator.markup.BlockVisitor;
import glossator.markup.Inline;
import glossator.markup.Lemma;
import java.util.HashMap;
import java.util.List;

/** Writes blocks as HTML, in the form of the CommonMark specification's examples. */
public final class HtmlWriter implements BlockVisitor<HtmlWriter> {
  private static final int DEEPEST_HEADING = 6;
  private static final int ROOM = 64;

  private final StringBuilder out;
  private final Links links;
  private final int topHeading;
  private final InlineHtml inlines;
  private boolean tight;

  private HtmlWriter(int room, Links links, int topHeading) {
    this.out = new StringBuilder(room);
    this.links = links;
    this.topHeading = topHeading;
    this.inlines = new InlineHtml(out, links, new HashMap<>());
  }

  /**
   * The HTML of some blocks.
   *
   * @param links the addresses that their references lead to
   * @param topHeading the lowest heading level that may occur: a heading above it is written at it,
   *     since the page around has headings of its own
   */
  public static String write(List<Block> blocks, Links links, int topHeading) {
    HtmlWriter writer = new HtmlWriter(room(blocks), links, topHeading);
    for (Block block : blocks) {
      block.accept(writer);
    }
    return writer.out.toString();
  }

  /** What blocks will probably take, in UTF-16 units: hardly ever twice what was written. */
  private static int room(List<Block> blocks) {
    int written = 0;
    for (Block block : blocks) {
      written += block.span().end() - block.span().start();
    }
    return ROOM + 2 * Math.max(0, written);
  }

  /** The HTML of a line of words. */
  public static String line(List<Inline> words, Links links) {
    HtmlWriter writer = new HtmlWriter(ROOM, links, DEEPEST_HEADING);
    writer.inlines(words, List.of());
    return writer.out.toString();
  }

  private String id(String id) {
    return id.isEmpty() ? "" : " id=\"" + Escape.text(links.anchor(id)) + "\"";
  }

  @Override
  public HtmlWriter paragraph(Block.Paragraph paragraph) {
    String id = id(paragraph.id());
    if (!tight) {
      return element("p", id, paragraph.content()).line();
    }
    return id.isEmpty()
        ? inlines(paragraph.content(), List.of())
        : element("span", id, paragraph.content());
  }

  /** In a tight list a paragraph has no space around it, but it is a citable unit all the same. */
  @Override
  public HtmlWriter citableParagraph(Block.CitableParagraph paragraph) {
    String tag = tight ? "span" : "p";
    String id = Escape.text(links.anchor(paragraph.id()));
    out.append('<').append(tag).append(" class=\"paragraph\" id=\"").append(id).append("\">");
    out.append("<a class=\"paragraph-number\" href=\"#").append(id).append("\">¶");
    out.append(Escape.text(paragraph.number())).append("</a> ");
    inlines(paragraph.content(), paragraph.lemmata());
    out.append("</").append(tag).append('>');
    return tight ? this : line();
  }

  @Override
  public HtmlWriter heading(Block.Heading heading) {
    String tag = "h" + Math.min(DEEPEST_HEADING, Math.max(heading.level(), topHeading));
    String id = id(heading.id());
    return freshLine().element(tag, id, heading.content()).line();
  }

  @Override
  public HtmlWriter quotation(Block.Quotation quotation) {
    freshLine().out.append("<blockquote>\n");
    boolean outer = tight;
    tight = false;
    quotation.children().forEach(child -> child.accept(this));
    tight = outer;
    out.append("</blockquote>\n");
    return this;
  }

  @Override
  public HtmlWriter enumeration(Block.Enumeration list) {
    String tag = list.ordered() ? "ol" : "ul";
    String start = list.ordered() && list.start() != 1 ? " start=\"" + list.start() + "\"" : "";
    freshLine().out.append('<').append(tag).append(start).append(">\n");
    boolean outer = tight;
    for (List<Block> entry : list.entries()) {
      tight = list.tight();
      out.append("<li>");
      entry(entry);
      out.append("</li>\n");
    }
    tight = outer;
    out.append("</").append(tag).append(">\n");
    return this;
  }

  private void entry(List<Block> blocks) {
    boolean first = true;
    for (Block block : blocks) {
      boolean inline =
          tight && (block instanceof Block.Paragraph || block instanceof Block.CitableParagraph);
      if (!inline || !first) {
        freshLine();
      }
      block.accept(this);
      first = false;
    }
  }

  @Override
  public HtmlWriter code(Block.Code code) {
    String language = code.info().isEmpty() ? "" : code.info().split("\\s", 2)[0];
    String attribute =
        language.isEmpty() ? "" : " class=\"language-" + Escape.text(language) + "\"";
    freshLine().out.append("<pre><code").append(attribute).append('>');
    Escape.text(code.literal(), 0, code.literal().length(), out);
    out.append("</code></pre>\n");
    return this;
  }

  @Override
  public HtmlWriter html(Block.Html html) {
    freshLine().out.append(html.literal().stripTrailing());
    return line();
  }

  @Override
  public HtmlWriter thematicBreak(Block.ThematicBreak thematicBreak) {
    freshLine().out.append("<hr />\n");
    return this;
  }

  @Override
  public HtmlWriter table(Block.Table table) {
    String id = id(table.id());
    freshLine().out.append("<table").append(id).append(">\n");
    rows("thead", "th", table.head());
    rows("tbody", "td", table.body());
    out.append("</table>\n");
    return this;
  }

  private void rows(String part, String cellTag, List<Block.Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    out.append('<').append(part).append(">\n");
    for (Block.Row row : rows) {
      out.append("<tr>\n");
      for (Block.Cell cell : row.cells()) {
        element(cellTag, alignment(cell.alignment()), cell.content()).line();
      }
      out.append("</tr>\n");
    }
    out.append("</").append(part).append(">\n");
  }

  private static String alignment(Block.Alignment alignment) {
    return switch (alignment) {
      case NONE -> "";
      case START -> " class=\"align-start\"";
      case CENTER -> " class=\"align-center\"";
      case END -> " class=\"align-end\"";
    };
  }

  @Override
  public HtmlWriter definitions(Block.Definitions list) {
    String id = id(list.id());
    freshLine().out.append("<dl").append(id).append(">\n");
    boolean outer = tight;
    tight = true;
    for (Block.Definition definition : list.definitions()) {
      definition.terms().forEach(term -> element("dt", "", term).line());
      for (List<Block> meaning : definition.meanings()) {
        out.append("<dd>");
        tight = meaning.size() == 1;
        entry(meaning);
        out.append("</dd>\n");
      }
    }
    tight = outer;
    out.append("</dl>\n");
    return this;
  }

  private HtmlWriter element(String tag, String attributes, List<Inline> content) {
    out.append('<').append(tag).append(attributes).append('>');
    inlines(content, List.of());
    out.append("</").append(tag).append('>');
    return this;
  }

  private HtmlWriter inlines(List<Inline> content, List<Lemma> lemmata) {
    inlines.write(content, lemmata);
    return this;
  }

  private HtmlWriter line() {
    out.append('\n');
    return this;
  }

  private HtmlWriter freshLine() {
    return out.isEmpty() || out.charAt(out.length() - 1) == '\n' ? this : line();
  }
}
