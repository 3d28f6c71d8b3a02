package glossator.edtf;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The names and patterns of a language. */
final class Wording {

  private static final Wording ENGLISH = new Wording(english());

  private final Properties patterns;

  private Wording(Properties patterns) {
    this.patterns = patterns;
  }

  /** The wording of a language by its code; English if there is none. */
  static Wording of(String language) {
    boolean nameable = language.length() <= 8 && language.chars().allMatch(Wording::isLetter);
    try (InputStream file = nameable ? file(language) : null) {
      return file == null ? ENGLISH : read(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A wording that has the English for what a file lacks. */
  static Wording read(Reader file) throws IOException {
    Properties patterns = new Properties(ENGLISH.patterns);
    patterns.load(file);
    return new Wording(patterns);
  }

  /** A pattern with its names in braces filled in; what is filled in is not looked at again. */
  String fill(String key, Map<String, String> values) {
    String pattern = name(key);
    StringBuilder filled = new StringBuilder();
    int done = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', done)) {
      int close = pattern.indexOf('}', open);
      String name = close < 0 ? "" : pattern.substring(open + 1, close);
      String value = values.get(name);
      if (value == null) {
        throw new IllegalStateException("words: " + key + " cannot have {" + name + "}");
      }
      filled.append(pattern, done, open).append(value);
      done = close + 1;
    }
    return filled.append(pattern, done, pattern.length()).toString();
  }

  String name(String key) {
    String name = patterns.getProperty(key);
    if (name == null) {
      throw new IllegalStateException("words: " + key + " is missing");
    }
    return name;
  }

  private static Properties english() {
    Properties patterns = new Properties();
    try (InputStream file = file("en")) {
      if (file == null) {
        throw new IllegalStateException("words_en.properties is missing");
      }
      patterns.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return patterns;
  }

  private static @Nullable InputStream file(String language) {
    return Wording.class.getResourceAsStream("words_" + language + ".properties");
  }

  private static boolean isLetter(int character) {
    return character >= 'a' && character <= 'z';
  }
}
