package glossator.bench;

import java.io.IOException;
import java.nio.file.Path;

/** Writes an edition with very many entries: {@code EntriesRun folder entries}. */
public final class EntriesRun {
  private static final long SEED = 20261122;

  private EntriesRun() {}

  /** Writes the edition; half a million words of text go with it. */
  public static void main(String[] arguments) throws IOException {
    int entries = Integer.parseInt(arguments[1]);
    EditionSize novel = EditionSize.NOVEL;
    EditionSize size =
        new EditionSize(
            novel.sections(),
            novel.paragraphs(),
            novel.words(),
            novel.notes(),
            entries,
            novel.mentions());
    EditionGenerator.write(Path.of(arguments[0]), size, SEED);
  }
}
