package glossator.check.hygiene;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The quotation marks and dashes of a language.
 *
 * @param open before a quotation, with the space that the language puts behind it
 * @param close behind a quotation
 * @param innerOpen before a quotation in another; empty where the language has several ways
 * @param innerClose behind it
 * @param tightDash what stands for two hyphens between words without a space
 */
record Typography(
    String open, String close, String innerOpen, String innerClose, String tightDash) {
  private static final String SPACED_DASH = " – ";
  private static final Typography ENGLISH = new Typography("“", "”", "‘", "’", "—");
  private static final Typography LOW = new Typography("„", "“", "‚", "‘", SPACED_DASH);
  private static final Typography LOW_HIGH = new Typography("„", "”", "", "", SPACED_DASH);
  private static final Typography SAME = new Typography("”", "”", "’", "’", SPACED_DASH);
  private static final Typography POINTED = new Typography("«", "»", "‘", "’", SPACED_DASH);
  private static final Typography POINTED_TIGHT = new Typography("«", "»", "“", "”", "—");
  private static final Typography FRENCH =
      new Typography("«\u00A0", "\u00A0»", "“", "”", SPACED_DASH);

  private static final Map<String, Typography> LANGUAGES =
      Map.ofEntries(
          Map.entry("en", ENGLISH),
          Map.entry("pt", ENGLISH),
          Map.entry("tr", ENGLISH),
          Map.entry("af", ENGLISH),
          Map.entry("ga", ENGLISH),
          Map.entry("cy", ENGLISH),
          Map.entry("nl", new Typography("“", "”", "‘", "’", SPACED_DASH)),
          Map.entry("da", SAME),
          Map.entry("sv", SAME),
          Map.entry("fi", SAME),
          Map.entry("de", LOW),
          Map.entry("cs", LOW),
          Map.entry("sk", LOW),
          Map.entry("sl", LOW),
          Map.entry("is", LOW),
          Map.entry("lt", LOW),
          Map.entry("bg", LOW),
          Map.entry("pl", LOW_HIGH),
          Map.entry("ro", LOW_HIGH),
          Map.entry("hu", LOW_HIGH),
          Map.entry("nb", POINTED),
          Map.entry("nn", POINTED),
          Map.entry("no", POINTED),
          Map.entry("es", POINTED_TIGHT),
          Map.entry("it", POINTED_TIGHT),
          Map.entry("ca", POINTED_TIGHT),
          Map.entry("el", POINTED_TIGHT),
          Map.entry("ru", new Typography("«", "»", "„", "“", SPACED_DASH)),
          Map.entry("uk", new Typography("«", "»", "“", "”", SPACED_DASH)),
          Map.entry("be", new Typography("«", "»", "“", "”", SPACED_DASH)),
          Map.entry("fr", FRENCH));

  private static final Typography SWISS = new Typography("«", "»", "‹", "›", SPACED_DASH);

  /** That of a language; empty where straight marks are usual, or nothing is known of it. */
  static Optional<Typography> of(Locale language) {
    if (language.getLanguage().equals("de") && language.getCountry().equals("CH")) {
      return Optional.of(SWISS);
    }
    return Optional.ofNullable(LANGUAGES.get(language.getLanguage()));
  }
}
