package glossator.search;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text is cut into words, and words are made comparable. */
class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "Élan, elan",
    "STRASSE, strasse",
    "Straße, strasse",
    "Ærø, aero",
    "Łódź, lodz",
    "Đorđević, dordevic",
    "Iğdır, igdir",
    "İSTANBUL, istanbul",
    "ʿAbbās, abbas",
    "Ὀδυσσεύς, οδυσσευσ",
    "ΟΔΥΣΣΕΥΣ, οδυσσευσ",
    "Ёлка, елка",
    "ﬁne, fine",
    "יְרוּשָׁלַיִם, ירושלים",
    "צה״ל, צהל",
    "أَحْمَد, احمد",
    "القاهرة, القاهره",
    "محـــمد, محمد",
    "हिन्दी, हिन्दी",
    "１９６７, 1967"
  })
  void wordsAreFolded(String written, String folded) {
    assertEquals(folded, Folding.fold(written));
  }

  @Test
  void textsAreFoundUnderTheirWords() throws IOException {
    for (String line : Files.readAllLines(Path.of("src/test/resources/search/words.txt"))) {
      if (!line.startsWith("#")) {
        String[] parts = line.split(" \\| ", -1);
        assertEquals(Normalizer.normalize(parts[1], Normalizer.Form.NFKD), words(parts[0]));
      }
    }
  }

  private static String words(String text) {
    return Tokens.in(text).stream()
        .map(token -> Keys.of(token).stream().map(Folding::fold).collect(joining("/")))
        .collect(joining(" "));
  }

  /** Each line has a language and two forms of one word. */
  @ParameterizedTest
  @CsvSource({
    "en, negotiations, negotiating",
    "en-GB, Secretaries, secretary",
    "de, Häuser, Haus",
    "de-AT, Verhandlungen, Verhandlung",
    "fr, chevaux, cheval",
    "fr-CA, négociations, négociation",
    "es, negociaciones, negociación",
    "it, trattative, trattativa",
    "pt, relações, relação",
    "nl, onderhandelingen, onderhandeling",
    "sv, förhandlingar, förhandlingen",
    "da, forhandlinger, forhandlingen",
    "nb, forhandlinger, forhandlingen",
    "fi, kirjoissa, kirjat",
    "hu, házakban, házak",
    "ru, переговоров, переговоры",
    "cs, knihami, knihy",
    "el, θάλασσες, θάλασσα",
    "tr, kitaplar, kitap",
    "ar, المفاوضات, مفاوضات",
    "fa, کتاب‌ها, كتاب‌ها",
    "hi, लड़कों, लड़के",
    "ca, gats, gat",
    "ro, negocierile, negocieri",
    "lt, knygos, knygas",
    "lv, grāmatas, grāmata",
    "et, raamatud, raamatu",
    "eu, liburuak, liburu",
    "sr, knjigama, knjige",
    "bg, книгата, книга",
    "bn, বইয়ের, বইয়ে",
    "ne, किताबहरू, किताब",
    "ta, புத்தகங்கள், புத்தகம்",
    "ckb, کتێبەکان, کتێبەکە"
  })
  void formsOfAWordHaveOneStem(String language, String one, String other) {
    Stemming stemming = Stemming.of(language);
    assertEquals(stemming.stem(one), stemming.stem(other));
  }

  @Test
  void aLanguageWithoutAStemmerHasItsWordsFolded() {
    assertEquals("sagt", Stemming.of("is").stem("Sagt"));
    assertEquals("ירושלים", Stemming.of("he").stem("יְרוּשָׁלַיִם"));
  }

  @Test
  void wordsOfAnotherScriptAreLeftAlone() {
    assertEquals("ירושלים", Stemming.of("en").stem("ירושלים"));
    assertNotEquals("", Stemming.of("ar").stem("Kerry"));
  }
}
