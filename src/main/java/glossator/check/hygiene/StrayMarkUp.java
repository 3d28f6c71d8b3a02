package glossator.check.hygiene;

import glossator.check.Findings;
import glossator.check.Written;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs of mark-up that have no effect and stand on the page. */
public final class StrayMarkUp extends WordsRule {
  private static final Pattern STRAY =
      Pattern.compile(
          "(?<bold>(?<![\\d*])\\*\\*(?=[^\\s*])|(?<=[^\\s*])\\*\\*(?![\\d*]))"
              + "|(?<link>\\](?:\\(| \\((?=\\uFFFC)))"
              + "|(?<named>(?<=[^\\s\\[\\]])\\]\\[(?=[^\\s\\[\\]]))"
              + "|(?<reference>\\[\\[|\\]\\])"
              + "|(?<braces>\\{[#.](?=\\p{L}))"
              + "|(?<citation>\\[@(?=[\\p{L}\\p{N}]))"
              + "|(?<code>`)");

  /** With its code. */
  public StrayMarkUp() {
    super("stray-mark-up");
  }

  @Override
  boolean concerns(Written written) {
    return written.letters().hasAny("*`[]{");
  }

  @Override
  void examine(Written written, Locale language, Findings findings) {
    if (written.place() != Written.Place.BODY) {
      return;
    }
    Matcher matcher = STRAY.matcher(written.words());
    while (matcher.find()) {
      if (written.isVerbatim(matcher.start(), matcher.end())
          && written.isVerbatim(Math.max(0, matcher.start() - 1), matcher.start() + 1)) {
        findings.report(
            written.source(),
            written.offset(matcher.start()),
            "“" + matcher.group() + "” has no effect here and stands on the page",
            hint(matcher));
      }
    }
  }

  private static String hint(Matcher matcher) {
    String otherwise = "; a backslash before it says that it is meant so";
    if (matcher.group("bold") != null) {
      return "write **words**, with no space inside and the same marks at both ends" + otherwise;
    }
    if (matcher.group("link") != null) {
      return "write [words](address), with nothing between and no space in the address" + otherwise;
    }
    if (matcher.group("named") != null) {
      return "the second name needs a line of its own, [name]: address" + otherwise;
    }
    if (matcher.group("reference") != null) {
      return "write [[id]] or [[id|words]], on one line" + otherwise;
    }
    if (matcher.group("braces") != null) {
      return "an id stands at the very end of its paragraph, attributes behind a fence" + otherwise;
    }
    return matcher.group("citation") != null
        ? "write [@key, p. 12], with the bracket closed" + otherwise
        : "code has the same marks at both ends; an apostrophe is ’" + otherwise;
  }
}
