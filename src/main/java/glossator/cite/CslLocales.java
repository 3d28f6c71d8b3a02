package glossator.cite;

import java.util.List;
import java.util.Locale;

/** Chooses the locale of the terms that a style says itself: “and”, “edited by”, months. */
final class CslLocales {
  private static final String AMERICAN = "en-US";

  private CslLocales() {}

  /** The locale that is there for a language; American English when there is none. */
  static String of(String language) {
    Locale locale = Locale.forLanguageTag(language);
    String plain = locale.getLanguage();
    String regional = plain + "-" + locale.getCountry();
    String home = plain + "-" + plain.toUpperCase(Locale.ROOT);
    return List.of(regional, home, plain).stream()
        .filter(each -> !plain.equals("en") || each.equals(regional))
        .filter(each -> CslLocales.class.getResource("/locales-" + each + ".xml") != null)
        .findFirst()
        .orElse(AMERICAN);
  }
}
