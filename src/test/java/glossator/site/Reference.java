package glossator.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An address written in a file of the site.
 *
 * @param file that it is written in, from the site's root
 * @param holder the element and attribute, or the construct of CSS
 * @param address as it is written
 */
record Reference(String file, String holder, String address) {
  private static final List<String> ATTRIBUTES =
      List.of(
          "href",
          "src",
          "data",
          "poster",
          "action",
          "formaction",
          "background",
          "cite",
          "ping",
          "longdesc",
          "manifest",
          "xlink:href");
  private static final List<String> LISTS = List.of("srcset", "imagesrcset");
  private static final Pattern REFRESH = Pattern.compile("(?i)url\\s*=\\s*['\"]?([^'\"]*)");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern IMPORT =
      Pattern.compile("(?i)@import\\s+(?:\"([^\"]*)\"|'([^']*)')");
  private static final Pattern URL =
      Pattern.compile("(?i)\\burl\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^'\")\\s]*))\\s*\\)");

  /** Everything that a page leads to or loads. */
  static List<Reference> inPage(String file, Document page) {
    List<Reference> found = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        collect(file, element, attribute, found);
      }
      if (element.normalName().equals("style")) {
        found.addAll(inCss(file, element.data()));
      }
    }
    return found;
  }

  private static void collect(
      String file, Element element, Attribute attribute, List<Reference> found) {
    String holder = element.normalName() + "[" + attribute.getKey() + "]";
    String value = attribute.getValue().strip();
    if (ATTRIBUTES.contains(attribute.getKey())) {
      found.add(new Reference(file, holder, value));
    } else if (LISTS.contains(attribute.getKey())) {
      for (String candidate : value.split("\\s*,\\s+|\\s*,$", 0)) {
        found.add(new Reference(file, holder, candidate.split("\\s", 2)[0]));
      }
    } else if (attribute.getKey().equals("style")) {
      found.addAll(inCss(file, value));
    } else if (element.attr("http-equiv").equalsIgnoreCase("refresh")) {
      find(REFRESH, value, file, "meta refresh", found);
    }
  }

  /** Everything that a style sheet loads. */
  static List<Reference> inCss(String file, String css) {
    List<Reference> found = new ArrayList<>();
    String code = COMMENT.matcher(css).replaceAll(" ");
    find(IMPORT, code, file, "@import", found);
    find(URL, code, file, "url()", found);
    return found;
  }

  private static void find(
      Pattern pattern, String text, String file, String holder, List<Reference> found) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        String address = matcher.group(group);
        if (address != null) {
          found.add(new Reference(file, holder, address.strip()));
        }
      }
    }
  }

  /** Whether a reader may follow it to another host; nothing is loaded from there. */
  boolean leadsAway() {
    return holder.equals("a[href]") && address.matches("(?i)https?://[^/].*");
  }

  @Override
  public String toString() {
    return file + ": " + holder + " " + address;
  }
}
