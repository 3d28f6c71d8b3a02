package glossator.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What becomes of HTML that stands in Markdown. */
public enum RawHtml {
  /** It is in the page as it is written. */
  ALLOW,
  /** What an edition needs stays; the rest is left out, and told of. */
  SANITIZE,
  /** It is shown as it is written, as words. */
  ESCAPE;

  /** As it stands in the configuration. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All of them, as they stand in the configuration. */
  public static List<String> words() {
    return Arrays.stream(values()).map(RawHtml::word).toList();
  }

  /** The one of a word; {@link #SANITIZE} when there is none. */
  public static RawHtml of(String word) {
    return Arrays.stream(values())
        .filter(each -> each.word().equals(word))
        .findFirst()
        .orElse(SANITIZE);
  }
}
