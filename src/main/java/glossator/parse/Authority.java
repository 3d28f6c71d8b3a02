package glossator.parse;

import glossator.problem.NearMatches;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The authority files whose identifiers an entry may carry, and the form of each. */
final class Authority {
  private static final Map<String, Pattern> FORMS =
      new TreeMap<>(
          Map.of(
              "wikidata", Pattern.compile("Q[1-9][0-9]*"),
              "viaf", Pattern.compile("[1-9][0-9]{0,21}"),
              "loc", Pattern.compile("(n|nb|nr|no|ns|sh|sj)[0-9]{8,10}"),
              "gnd", Pattern.compile("[0-9]{1,10}-?[0-9X]"),
              "geonames", Pattern.compile("[1-9][0-9]*"),
              "isni", Pattern.compile("[0-9]{15}[0-9X]"),
              "pleiades", Pattern.compile("[1-9][0-9]*")));

  private Authority() {}

  /** What is wrong with an identifier, if anything. */
  static Optional<String> complaint(String authority, String identifier) {
    Pattern form = FORMS.get(authority);
    if (form == null) {
      return Optional.of("the authority “" + authority + "” is unknown");
    }
    boolean fits = form.matcher(identifier).matches();
    return fits
        ? Optional.empty()
        : Optional.of("“" + identifier + "” is not an identifier of " + authority);
  }

  /** The way out. */
  static String hint(String authority) {
    Pattern form = FORMS.get(authority);
    String all = "the authorities are " + String.join(", ", FORMS.keySet());
    return form == null
        ? NearMatches.hint(authority, FORMS.keySet(), all)
        : "its form is " + form.pattern();
  }
}
