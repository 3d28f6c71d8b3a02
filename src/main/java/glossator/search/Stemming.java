package glossator.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.apache.lucene.analysis.ar.ArabicStemmer;
import org.apache.lucene.analysis.bg.BulgarianStemmer;
import org.apache.lucene.analysis.bn.BengaliNormalizer;
import org.apache.lucene.analysis.bn.BengaliStemmer;
import org.apache.lucene.analysis.ckb.SoraniNormalizer;
import org.apache.lucene.analysis.ckb.SoraniStemmer;
import org.apache.lucene.analysis.cz.CzechStemmer;
import org.apache.lucene.analysis.de.GermanLightStemmer;
import org.apache.lucene.analysis.es.SpanishLightStemmer;
import org.apache.lucene.analysis.fa.PersianNormalizer;
import org.apache.lucene.analysis.fa.PersianStemmer;
import org.apache.lucene.analysis.fr.FrenchLightStemmer;
import org.apache.lucene.analysis.hi.HindiNormalizer;
import org.apache.lucene.analysis.hi.HindiStemmer;
import org.apache.lucene.analysis.it.ItalianLightStemmer;
import org.apache.lucene.analysis.lv.LatvianStemmer;
import org.apache.lucene.analysis.pt.PortugueseLightStemmer;
import org.apache.lucene.analysis.te.TeluguNormalizer;
import org.apache.lucene.analysis.te.TeluguStemmer;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.BasqueStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.GreekStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IndonesianStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NepaliStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SerbianStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TamilStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;
import org.tartarus.snowball.ext.YiddishStemmer;

/**
 * Brings the forms of a word together, by the stemmers that Lucene’s analysers use. A word of a
 * language that they do not know is its own stem. Serves one thread.
 */
final class Stemming {
  /** Some stemmers want room behind the word. */
  private static final int ROOM = 4;

  private static final Map<String, Supplier<UnaryOperator<String>>> LANGUAGES = new HashMap<>();

  static {
    letters("ar", () -> new ArabicNormalizer()::normalize, () -> new ArabicStemmer()::stem);
    letters("bg", () -> new BulgarianStemmer()::stem);
    letters("bn", () -> new BengaliNormalizer()::normalize, () -> new BengaliStemmer()::stem);
    snowball("ca", CatalanStemmer::new);
    letters("ckb", () -> new SoraniNormalizer()::normalize, () -> new SoraniStemmer()::stem);
    letters("cs", () -> new CzechStemmer()::stem);
    snowball("da", DanishStemmer::new);
    letters("de", () -> new GermanLightStemmer()::stem);
    snowball("el", GreekStemmer::new);
    snowball("en", EnglishStemmer::new);
    letters("es", () -> new SpanishLightStemmer()::stem);
    snowball("et", EstonianStemmer::new);
    snowball("eu", BasqueStemmer::new);
    letters("fa", () -> new PersianNormalizer()::normalize, () -> new PersianStemmer()::stem);
    snowball("fi", FinnishStemmer::new);
    letters("fr", () -> new FrenchLightStemmer()::stem);
    snowball("ga", IrishStemmer::new);
    letters("hi", () -> new HindiNormalizer()::normalize, () -> new HindiStemmer()::stem);
    snowball("hu", HungarianStemmer::new);
    snowball("hy", ArmenianStemmer::new);
    snowball("id", IndonesianStemmer::new);
    letters("it", () -> new ItalianLightStemmer()::stem);
    snowball("lt", LithuanianStemmer::new);
    letters("lv", () -> new LatvianStemmer()::stem);
    snowball("ne", NepaliStemmer::new);
    snowball("nl", DutchStemmer::new);
    snowball("no", NorwegianStemmer::new);
    snowball("nb", NorwegianStemmer::new);
    snowball("nn", NorwegianStemmer::new);
    letters("pt", () -> new PortugueseLightStemmer()::stem);
    snowball("ro", RomanianStemmer::new);
    snowball("ru", RussianStemmer::new);
    snowball("sr", SerbianStemmer::new);
    snowball("sv", SwedishStemmer::new);
    snowball("ta", TamilStemmer::new);
    letters("te", () -> new TeluguNormalizer()::normalize, () -> new TeluguStemmer()::stem);
    snowball("tr", TurkishStemmer::new);
    snowball("yi", YiddishStemmer::new);
  }

  private final Locale locale;
  private final UnaryOperator<String> stemmer;

  private Stemming(Locale locale, UnaryOperator<String> stemmer) {
    this.locale = locale;
    this.stemmer = stemmer;
  }

  /**
   * The stemming of a language.
   *
   * @param language a BCP 47 language tag
   */
  static Stemming of(String language) {
    Locale locale = Locale.forLanguageTag(language);
    return new Stemming(
        locale,
        Optional.ofNullable(LANGUAGES.get(locale.getLanguage()))
            .map(Supplier::get)
            .orElse(UnaryOperator.identity()));
  }

  /** The stem of a word, folded: equal for the forms of one word. */
  String stem(String word) {
    String composed = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(locale);
    return Folding.fold(stemmer.apply(composed));
  }

  private static void snowball(String language, Supplier<SnowballStemmer> stemmer) {
    LANGUAGES.put(language, () -> bySnowball(stemmer.get()));
  }

  private static UnaryOperator<String> bySnowball(SnowballStemmer stemmer) {
    return word -> {
      stemmer.setCurrent(word);
      stemmer.stem();
      return stemmer.getCurrent();
    };
  }

  /** Changes letters in place, of which it is given the number; gives back how many are left. */
  @FunctionalInterface
  private interface Letters {
    int change(char[] letters, int length);
  }

  private static void letters(String language, Supplier<Letters> stemmer) {
    letters(language, () -> (letters, length) -> length, stemmer);
  }

  private static void letters(
      String language, Supplier<Letters> normalizer, Supplier<Letters> stemmer) {
    LANGUAGES.put(language, () -> byLetters(normalizer.get(), stemmer.get()));
  }

  private static UnaryOperator<String> byLetters(Letters normalizer, Letters stemmer) {
    return word -> {
      char[] letters = Arrays.copyOf(word.toCharArray(), word.length() + ROOM);
      int normal = normalizer.change(letters, word.length());
      return new String(letters, 0, stemmer.change(letters, normal));
    };
  }
}
