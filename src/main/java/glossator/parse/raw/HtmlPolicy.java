package glossator.parse.raw;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.owasp.html.AttributePolicy;
import org.owasp.html.ElementPolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The HTML that an edition may hold: what words mean and how they are arranged, no more. */
final class HtmlPolicy {
  private static final String DAY = "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";
  private static final String TIME =
      "T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?:Z|[+-][0-9]{2}:[0-9]{2})?";
  private static final Pattern WHEN =
      Pattern.compile("[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|" + DAY + "(?:" + TIME + ")?");
  private static final Pattern SINCE = Pattern.compile(DAY);
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
  private static final Pattern DIRECTION = Pattern.compile("(?i)ltr|rtl|auto");

  /** Names that the theme, its scripts and the program never use. */
  private static final Pattern OWN_CLASSES = Pattern.compile("own-[\\w-]+(?:\\s+own-[\\w-]+)*");

  private static final Pattern LENGTH = Pattern.compile("[1-9][0-9]{0,4}");
  private static final Pattern CELLS = Pattern.compile("[1-9][0-9]{0,2}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,6}");

  static final PolicyFactory FACTORY = builder().toFactory();

  private HtmlPolicy() {}

  private static HtmlPolicyBuilder builder() {
    HtmlPolicyBuilder builder =
        new HtmlPolicyBuilder()
            .allowElements(Elements.IN_LINES.toArray(String[]::new))
            .allowElements(Elements.BLOCKS.toArray(String[]::new))
            .allowElements(wants("src", "alt"), "img")
            .allowElements(wants("dir"), "bdo")
            .allowElements(wants("datetime"), "time")
            .allowWithoutAttributes("span")
            .allowUrlProtocols(SafeAddresses.SCHEMES.toArray(String[]::new));
    builder.allowAttributes("lang").matching(LANGUAGE).globally();
    builder.allowAttributes("dir").matching(DIRECTION).globally();
    builder.allowAttributes("title").globally();
    builder.allowAttributes("class").matching(OWN_CLASSES).globally();
    AttributePolicy link = address(SafeAddresses::linkObjection);
    builder.allowAttributes("href").matching(link).onElements("a");
    builder.allowAttributes("cite").matching(link).onElements("q", "blockquote", "del", "ins");
    builder
        .allowAttributes("src")
        .matching(address(SafeAddresses::pictureObjection))
        .onElements("img");
    builder.allowAttributes("alt").onElements("img");
    builder.allowAttributes("width", "height").matching(LENGTH).onElements("img");
    return arrangement(builder);
  }

  private static HtmlPolicyBuilder arrangement(HtmlPolicyBuilder builder) {
    builder.allowAttributes("datetime").matching(WHEN).onElements("time");
    builder.allowAttributes("datetime").matching(SINCE).onElements("del", "ins");
    builder.allowAttributes("colspan", "rowspan").matching(CELLS).onElements("td", "th");
    builder.allowAttributes("span").matching(CELLS).onElements("col", "colgroup");
    builder
        .allowAttributes("scope")
        .matching(false, "row", "col", "rowgroup", "colgroup")
        .onElements("th");
    builder.allowAttributes("start").matching(NUMBER).onElements("ol");
    builder.allowAttributes("value").matching(NUMBER).onElements("li");
    builder.allowAttributes("type").matching(false, "1", "a", "A", "i", "I").onElements("ol");
    builder.allowAttributes("reversed").onElements("ol");
    builder.allowAttributes("open").onElements("details");
    return builder;
  }

  private static AttributePolicy address(Function<String, Optional<String>> objection) {
    return (element, name, value) ->
        objection.apply(value).isEmpty() ? value.replace("\\", "%5C") : null;
  }

  /** An element is nothing without some attributes. */
  private static ElementPolicy wants(String... names) {
    List<String> wanted = List.of(names);
    return (element, attributes) -> attributes.containsAll(wanted) ? element : null;
  }
}
