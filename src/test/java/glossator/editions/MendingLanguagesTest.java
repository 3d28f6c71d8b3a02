package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code check --fix} makes of typewriters' marks, by the language of the edition. */
class MendingLanguagesTest {
  @TempDir private Path edition = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "en | \"Late,\" he said, \"isn't 'early'.\" | “Late,” he said, “isn’t ‘early’.”",
        "en | (\"Late\") '90s rock 'n' roll, the boys' boat--it's 1911-1914 | (“Late”) ’90s rock ’n’ roll, the boys’ boat—it’s 1911–1914",
        "en | `make`'s and `so` 'late' | `make`’s and `so` ‘late’",
        "en-GB | 'He said \"late\"', 'twas so - late. | ‘He said “late”’, ’twas so – late.",
        "de | \"Zu spät\", sagt' er--'nein' - doch | „Zu spät“, sagt’ er – ‚nein‘ – doch",
        "de-CH | \"Zu spät\", 'nein' | «Zu spät», ‹nein›",
        "fr | Il dit \"l'heure\", s. 12-14 ; voilà ! | Il dit «\u00A0l’heure\u00A0», s. 12–14 ; voilà !",
        "sv | \"Sen\", sa han, 'sen' | ”Sen”, sa han, ’sen’",
        "es | Dijo \"tarde\"--1911-14 | Dijo «tarde»—1911–14",
        "ru | \"Поздно\" -- сказал он , \"да\" | «Поздно» – сказал он, «да»",
        "pl | \"Późno\" | „Późno”",
        "nb | \"Sent\" | «Sent»",
        "he | הוא אמר \"מאוחר\" לצה\"ל... | הוא אמר \"מאוחר\" לצה\"ל…",
        "ja | \"おそい\"と言った | \"おそい\"と言った",
      })
  void marksAreThoseOfTheLanguage(String language, String before, String after) throws IOException {
    Path file = edition.resolve("content/article/1-arrival.md");
    Files.createDirectories(file.getParent());
    Files.writeString(edition.resolve("jbake.properties"), "edition.language=" + language + "\n");
    Files.writeString(file, "---\ntitle: T\n---\n" + before + "\n");
    Command.run("check", "-C", edition + "", "--fix");
    assertEquals("---\ntitle: T\n---\n" + after + "\n", Files.readString(file));
  }
}
