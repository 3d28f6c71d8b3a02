package glossator.check.hygiene;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;

/** Letters of Cyrillic and Greek that look like Latin ones, and the other way round. */
final class LookAlikes {
  private static final Map<Character, Character> CYRILLIC =
      pairs("аеорсухіјѕһԛԝАВЕКМНОРСТХІЈЅԚԜ", "aeopcyxijshqwABEKMHOPCTXIJSQW");

  private static final Map<Character, Character> GREEK =
      pairs("ονΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ovABEZHIKMNOPTYX");

  private LookAlikes() {}

  private static Map<Character, Character> pairs(String others, String latin) {
    Map<Character, Character> pairs = new HashMap<>();
    for (int i = 0; i < others.length(); i++) {
      pairs.put(others.charAt(i), latin.charAt(i));
    }
    return pairs;
  }

  /** The look-alike of a letter in another script; the letter itself when there is none. */
  static char in(UnicodeScript script, char letter) {
    UnicodeScript own = UnicodeScript.of(letter);
    if (own == script) {
      return letter;
    }
    Map<Character, Character> pairs =
        own == UnicodeScript.GREEK || script == UnicodeScript.GREEK ? GREEK : CYRILLIC;
    if (script == UnicodeScript.LATIN) {
      return pairs.getOrDefault(letter, letter);
    }
    return pairs.entrySet().stream()
        .filter(pair -> pair.getValue() == letter)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(letter);
  }
}
