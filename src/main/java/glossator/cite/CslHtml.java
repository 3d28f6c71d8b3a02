package glossator.cite;

import glossator.markup.Inline;
import glossator.markup.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Reads what citeproc writes as HTML: text with entities, and italics. All other mark-up (small
 * capitals, raised letters) is shown as plain text.
 */
final class CslHtml {
  private static final Span NOWHERE = new Span(0, 0);
  private static final Pattern TAG = Pattern.compile("</?[a-z][^>]*>");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:)]");

  private final boolean links;
  private final List<Inline> out = new ArrayList<>();
  private final List<Boolean> italics = new ArrayList<>();
  private List<Inline> inItalics = new ArrayList<>();

  private CslHtml(boolean links) {
    this.links = links;
  }

  /**
   * The same in our markup.
   *
   * @param links whether web addresses become links
   */
  static List<Inline> inlines(String html, boolean links) {
    CslHtml reader = new CslHtml(links);
    Matcher tag = TAG.matcher(html);
    int from = 0;
    while (isFound(tag, html.indexOf('<', from))) {
      reader.text(html.substring(from, tag.start()));
      reader.tag(tag.group());
      from = tag.end();
    }
    reader.text(html.substring(from));
    return List.copyOf(reader.out);
  }

  private static boolean isFound(Matcher tag, int from) {
    return from >= 0 && tag.find(from);
  }

  private boolean isItalic() {
    return italics.contains(true);
  }

  private void tag(String tag) {
    boolean was = isItalic();
    if (!tag.startsWith("</")) {
      italics.add(tag.contains("font-style: italic") || tag.equals("<i>") || tag.equals("<em>"));
    } else if (!italics.isEmpty()) {
      italics.remove(italics.size() - 1);
    }
    if (was && !isItalic() && !inItalics.isEmpty()) {
      out.add(new Inline.Emphasis(NOWHERE, false, List.copyOf(inItalics)));
      inItalics = new ArrayList<>();
    }
  }

  private void text(String escaped) {
    String text = escaped.indexOf('&') < 0 ? escaped : StringEscapeUtils.unescapeHtml4(escaped);
    if (!links || !text.contains("http")) {
      add(text);
      return;
    }
    Matcher address = ADDRESS.matcher(text);
    int from = 0;
    while (address.find()) {
      add(text.substring(from, address.start()));
      List<Inline> label = List.of(new Inline.Text(NOWHERE, address.group()));
      (isItalic() ? inItalics : out).add(new Inline.Link(NOWHERE, address.group(), "", label));
      from = address.end();
    }
    add(text.substring(from));
  }

  private void add(String text) {
    if (!text.isEmpty()) {
      (isItalic() ? inItalics : out).add(new Inline.Text(NOWHERE, text));
    }
  }
}
