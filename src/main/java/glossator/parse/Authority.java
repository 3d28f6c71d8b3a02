package glossator.parse;

import glossator.problem.NearMatches;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The authority files whose identifiers an entry may carry, and the form of each. */
final class Authority {
  private static final Map<String, Form> FORMS =
      new TreeMap<>(
          Map.of(
              "wikidata", new Form("Q[1-9][0-9]*", "Q22316"),
              "viaf", new Form("[1-9][0-9]{0,21}", "113230702"),
              "loc", new Form("(n|nb|nr|no|ns|sh|sj)[0-9]{8,10}", "n79021164"),
              "gnd", new Form("[0-9]{1,10}-?[0-9X]", "118540238"),
              "geonames", new Form("[1-9][0-9]*", "3143244"),
              "isni", new Form("[0-9]{15}[0-9X]", "0000000121032683"),
              "pleiades", new Form("[1-9][0-9]*", "579885")));

  private record Form(Pattern pattern, String example) {
    Form(String pattern, String example) {
      this(Pattern.compile(pattern), example);
    }
  }

  private Authority() {}

  static boolean isKnown(String authority) {
    return FORMS.containsKey(authority);
  }

  /** The way out of an authority that is unknown. */
  static String hint(String authority) {
    return NearMatches.hint(
        authority, FORMS.keySet(), "the authorities are " + String.join(", ", FORMS.keySet()));
  }

  /** Whether an identifier has the form of those of a known authority. */
  static boolean fits(String authority, String identifier) {
    Form form = FORMS.get(authority);
    return form != null && form.pattern().matcher(identifier).matches();
  }

  /** An identifier of an authority, for a hint. */
  static String example(String authority) {
    Form form = FORMS.get(authority);
    return form == null ? "" : form.example();
  }
}
