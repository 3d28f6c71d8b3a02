package glossator.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is written into an index can be read out of it: every word with all its places. */
class IndexTest {
  private static final List<SearchDocument> DOCUMENTS =
      List.of(
          document("Ole Berg", "He talked, and talks still. The talking went on."),
          document("", "Nobody talks about the pêcheurs; a pécheur talked."),
          document("The Talk", "Résumé: nothing."));

  private static SearchDocument document(String name, String text) {
    List<String> names = name.isEmpty() ? List.of() : List.of(name);
    return new SearchDocument(SearchKind.PAGE, "a.html", "A", "", "", "", names, true, text);
  }

  /** The groups of an index: forms by stem, with each place as document, position and form. */
  private static Map<String, String> read(String language) {
    Vocabulary vocabulary = new Vocabulary(Stemming.of(language));
    Occurrences occurrences = Occurrences.of(TokenSequence.of(DOCUMENTS, vocabulary), vocabulary);
    Map<String, String> groups = new TreeMap<>();
    for (WordGroup group : vocabulary.groups()) {
      List<String> forms = group.forms().stream().sorted().toList();
      List<Integer> documents = numbers(new Postings(occurrences).documents(group));
      groups.put(
          String.join(" ", forms),
          places(numbers(Postings.places(group, forms)), documents, forms.size()));
    }
    return groups;
  }

  private static String places(List<Integer> places, List<Integer> documents, int forms) {
    StringBuilder out = new StringBuilder();
    int document = 0;
    int place = 0;
    int at = 0;
    boolean opens = true;
    for (int each : places) {
      if (opens) {
        document += documents.get(at++) >> 3;
        place = 0;
      }
      place += (each / forms) >> 1;
      opens = ((each / forms) & 1) == 0;
      out.append(document).append(':').append(place).append('.').append(each % forms).append(' ');
    }
    assertEquals(documents.size(), at);
    return out.toString().strip();
  }

  private static List<Integer> numbers(String coded) {
    List<Integer> all = new ArrayList<>();
    int number = 0;
    int scale = 1;
    for (int i = 0; i < coded.length(); i++) {
      char digit = coded.charAt(i);
      if (digit > 92) {
        number += (digit - 93) * scale;
        scale *= 34;
      } else {
        all.add(number + (digit - 35) * scale);
        number = 0;
        scale = 1;
      }
    }
    return all;
  }

  @Test
  void formsOfAWordAreOneGroupWithTheirPlaces() {
    Map<String, String> groups = read("en");
    assertEquals("0:5.1 0:7.3 0:10.2 1:1.3 1:7.1 2:1.0", groups.get("talk talked talking talks"));
    assertEquals("0:0.0", groups.get("ole"));
    assertEquals("0:9.0 1:3.0 2:0.0", groups.get("the"));
  }

  @Test
  void aFormThatTwoWordsShareLeadsToBoth() {
    Map<String, String> groups = read("de");
    assertEquals("1:4.0", groups.get("pecheurs"));
    assertEquals("1:6.0", groups.get("pecheur"));
    assertEquals("1:4.1 1:6.0", read("fr").get("pecheur pecheurs"));
  }

  @Test
  void numbersOfAnySizeAreWrittenInDigits() {
    List<Integer> numbers = List.of(0, 1, 33, 34, 56, 57, 1937, 1938, 65_891, 65_892, 1 << 30);
    StringBuilder coded = new StringBuilder();
    numbers.forEach(number -> Digits.write(number, coded));
    assertEquals(numbers, numbers(coded.toString()));
    assertTrue(coded.chars().allMatch(c -> c > ' ' && c < 127 && c != '"' && c != '\\'));
  }

  @Test
  void wordsAreWrittenWithoutWhatTheyShare() {
    FrontCoding words =
        new FrontCoding().add("talk").add("talked").add("tall").add("tall").add("ü");
    assertEquals("AtalkEedDlEAü", words.toString());
    String longest = "a".repeat(40);
    assertEquals(
        "A" + longest + "Z" + "a".repeat(15), new FrontCoding().add(longest).add(longest) + "");
  }

  @Test
  void scriptsHoldAnyText() {
    String script =
        Script.part("d0").text("a \"quoted\" \\ word\u2028\u0001é").open().number(7).close().end();
    assertEquals(
        "glossator.search.take(\"d0\",\"a \\\"quoted\\\" \\\\ word\\u2028\\u0001é\",[7]);\n",
        script);
  }

  @Test
  void namesAreFoundFromEachOfTheirWordsOn() {
    Map<String, String> files = new TreeMap<>();
    NameParts names = new NameParts(DOCUMENTS, files::put);
    assertEquals(Map.of(), files);
    StringBuilder first = new StringBuilder();
    assertTrue(names.parts().appendTo(first));
    assertEquals(
        "glossator.search.take(\"n0\",\"AbergAole bergAtalkBhe talk\",\"#$'(\");\n", first + "");
    assertEquals(List.of("berg"), names.firstNames());
  }
}
