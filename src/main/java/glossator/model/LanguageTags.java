package glossator.model;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Tags of languages (BCP 47). */
public final class LanguageTags {
  private LanguageTags() {}

  /** Whether the whole of a text is a tag of a language, registered or not. */
  public static boolean isTag(String text) {
    try {
      return !new Locale.Builder().setLanguageTag(text).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException malformed) {
      return false;
    }
  }
}
