package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glossator.build.CheckReport;
import glossator.build.EditionCheck;
import glossator.build.MendedFile;
import glossator.build.UnusableFolderException;
import glossator.check.run.RuleBook;
import glossator.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What mending does to editions put together by chance: it comes to rest, it leaves nothing that it
 * can mend, it makes no hole, and it touches nothing else. {@code -Dglossator.seeds=2000} tries
 * more of them.
 */
class MendingPropertyTest {
  private static final int SEEDS = Integer.getInteger("glossator.seeds", 60);

  @TempDir private Path temporary = Path.of("");

  @Test
  void mendingComesToRestAndTouchesNothingElse() throws Exception {
    int mended = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Path edition = temporary.resolve(String.valueOf(seed));
      new RandomEdition(seed).write(edition);
      mended += mend(edition, "seed " + seed);
    }
    assertTrue(mended >= SEEDS, "hardly anything was mended");
  }

  private static CheckReport check(Path edition) throws IOException, UnusableFolderException {
    return new EditionCheck(edition, false, Optional.empty(), 6).checkAndMend();
  }

  private static int mend(Path edition, String seed) throws Exception {
    Snapshot before = Snapshot.of(edition);
    CheckReport found = check(edition);
    for (MendedFile file : found.mended()) {
      file.write(edition);
    }
    Snapshot after = Snapshot.of(edition);
    for (String name : before.names()) {
      assertEquals(skeleton(before.text(name)), skeleton(after.text(name)), seed + ", " + name);
      for (String kept : RandomEdition.KEPT) {
        assertEquals(
            count(kept, before.text(name)),
            count(kept, after.text(name)),
            seed + ", " + name + ": " + kept);
      }
    }
    CheckReport again = check(edition);
    assertEquals(List.of(), again.mended(), seed + " is mended twice");
    assertEquals(Map.of(), again.verdict().edits(), seed + " is not mended to the end");
    Map<String, Long> holesBefore = holes(found);
    holes(again)
        .forEach(
            (code, count) ->
                assertTrue(
                    count <= holesBefore.getOrDefault(code, 0L),
                    seed + " has more holes: " + code));
    for (String name : before.names()) {
      Files.delete(edition.resolve(name));
    }
    return found.mended().size();
  }

  /**
   * What mending must leave as it is: all but marks, spaces, accents and letters of doubtful
   * origin.
   */
  private static String skeleton(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("(?m)^sort: Holm, Edvin\\r?\\n", "")
        .replaceAll(" \\{#[a-z0-9-]+}| #first-[\\p{L}\\p{M}0-9-]+", "")
        .replace("cafÃ©", "cafe")
        .replace("café", "cafe")
        .replace("â€™", "")
        .replace('\u043e', 'o')
        .replaceAll("\\\\(?=\\r?\\n)", "")
        .replaceAll("[\"'“”‘’„‚«»‹›.…–— \u00A0\u00AD\u200B-]", "");
  }

  private static int count(String piece, String text) {
    return text.split(Pattern.quote(piece), -1).length - 1;
  }

  private static Map<String, Long> holes(CheckReport report) {
    return report.verdict().problems().stream()
        .map(Problem::code)
        .filter(RuleBook::isAlwaysError)
        .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
  }
}
