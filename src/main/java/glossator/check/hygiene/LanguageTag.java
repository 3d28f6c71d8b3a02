package glossator.check.hygiene;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;

/** What is wrong with a language tag (BCP 47). */
final class LanguageTag {
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /** What is often written, and what is meant. */
  private static final Map<String, String> SLIPS =
      Map.ofEntries(
          Map.entry("iw", "he"),
          Map.entry("in", "id"),
          Map.entry("ji", "yi"),
          Map.entry("jp", "ja"),
          Map.entry("cz", "cs"),
          Map.entry("gr", "el"),
          Map.entry("dk", "da"),
          Map.entry("ua", "uk"),
          Map.entry("cn", "zh"),
          Map.entry("ger", "de"),
          Map.entry("fre", "fr"),
          Map.entry("dut", "nl"),
          Map.entry("gre", "el"),
          Map.entry("chi", "zh"),
          Map.entry("cze", "cs"),
          Map.entry("per", "fa"),
          Map.entry("rum", "ro"));

  private LanguageTag() {}

  /** All names of all languages; a good tag needs none of them. */
  private static final class Names {
    static final Map<String, String> TAGS = names();

    private Names() {}
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String code : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(code);
      names.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
      names.put(locale.getDisplayLanguage(locale).toLowerCase(Locale.ROOT), code);
      iso3(locale).ifPresent(three -> names.put(three, code));
    }
    names.putAll(SLIPS);
    return names;
  }

  private static Optional<String> iso3(Locale locale) {
    try {
      return Optional.of(locale.getISO3Language()).filter(three -> !three.isEmpty());
    } catch (MissingResourceException none) {
      return Optional.empty();
    }
  }

  /**
   * What is wrong with a tag.
   *
   * @param message such as “no language has the tag …”
   * @param meant the tag that was meant; empty when nobody knows
   */
  record Objection(String message, String meant) {}

  /** What is wrong with a tag; empty when nothing is. */
  static Optional<Objection> to(String tag) {
    String said = "“" + tag + "” ";
    if (tag.indexOf('_') >= 0) {
      return Optional.of(
          new Objection(said + "is no language tag: it has an underscore", tag.replace('_', '-')));
    }
    String[] parts = tag.split("-", 2);
    String language = parts[0].toLowerCase(Locale.ROOT);
    String rest = parts.length < 2 ? "" : "-" + parts[1];
    boolean slip = SLIPS.containsKey(language);
    if (LANGUAGES.contains(language) && !slip) {
      return illFormed(tag).or(() -> country(tag));
    }
    String meant = Names.TAGS.getOrDefault(language, "");
    boolean three = language.length() == 3 && !meant.isEmpty();
    boolean unknown = language.length() == 2;
    boolean long4 = language.length() > 3 && !language.equals("x");
    if (slip || three || unknown || long4) {
      return Optional.of(
          new Objection(
              said + (three && !slip ? "is longer than it may be" : "is no language tag"),
              meant.isEmpty() ? "" : meant + rest));
    }
    return illFormed(tag).or(() -> country(tag));
  }

  private static Optional<Objection> illFormed(String tag) {
    try {
      new Locale.Builder().setLanguageTag(tag);
      return tag.isBlank() || tag.length() > 1
          ? Optional.empty()
          : Optional.of(new Objection("“" + tag + "” is no language tag", ""));
    } catch (IllformedLocaleException illFormed) {
      return Optional.of(new Objection("“" + tag + "” is no language tag", ""));
    }
  }

  private static Optional<Objection> country(String tag) {
    String country = Locale.forLanguageTag(tag).getCountry();
    boolean known = country.length() != 2 || COUNTRIES.contains(country) || isPrivate(country);
    if (known) {
      return Optional.empty();
    }
    String meant =
        Arrays.asList("UK", "EN").contains(country)
            ? tag.replaceFirst("(?i)-" + country + "$", "-GB")
            : "";
    return Optional.of(new Objection("“" + tag + "” names no country", meant));
  }

  private static boolean isPrivate(String country) {
    return country.equals("AA") || country.equals("ZZ") || country.matches("Q[M-Z]|X[A-Z]");
  }
}
