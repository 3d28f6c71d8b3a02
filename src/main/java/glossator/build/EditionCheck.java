package glossator.build;

import glossator.bake.ConfigurationReader;
import glossator.bake.SiteConfiguration;
import glossator.check.Rule;
import glossator.check.overlap.SharedWords;
import glossator.check.run.Verdict;
import glossator.problem.Problems;
import glossator.problem.SourceText;
import glossator.progress.Progress;
import glossator.read.Utf8Decoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Checks an edition as a build does, and writes nothing. */
public final class EditionCheck {
  private final Path root;
  private final boolean strict;
  private final Optional<Path> other;
  private final int allowed;

  /**
   * @param root the edition's folder
   * @param strict whether warnings are errors
   * @param other a text that the edition must not reprint
   * @param allowed how many words in a row it may quote of it
   */
  public EditionCheck(Path root, boolean strict, Optional<Path> other, int allowed) {
    this.root = root.toAbsolutePath().normalize();
    this.strict = strict;
    this.other = other;
    this.allowed = allowed;
  }

  /**
   * Runs every check.
   *
   * @throws UnusableFolderException when there is no such folder, or no such text
   * @throws IOException when a file cannot be read at all
   */
  public CheckReport check() throws IOException, UnusableFolderException {
    return check(false);
  }

  /**
   * Runs every check, and finds out what becomes of the files when all is mended that can be mended
   * mechanically.
   *
   * @throws UnusableFolderException when there is no such folder, or no such text
   * @throws IOException when a file cannot be read at all
   */
  public CheckReport checkAndMend() throws IOException, UnusableFolderException {
    return check(true);
  }

  private CheckReport check(boolean mend) throws IOException, UnusableFolderException {
    if (!Files.isDirectory(root)) {
      throw new UnusableFolderException("there is no folder " + root);
    }
    Problems problems = new Problems();
    SiteConfiguration site = new ConfigurationReader(root, problems).read();
    Map<String, SourceText> sources = new TreeMap<>();
    sources.put(site.source().path(), site.source());
    List<Rule> others = others(problems);
    Optional<BoundEdition> bound =
        BoundEdition.read(site, others, strict, problems, Progress.SILENT);
    bound.ifPresent(each -> collect(each, sources));
    Verdict verdict =
        bound
            .map(BoundEdition::verdict)
            .orElseGet(() -> new Verdict(problems.inReadingOrder(), 0, Map.of()));
    List<MendedFile> mended =
        mend && bound.isPresent() ? new Mending(site, others).of(bound.get()) : List.of();
    return new CheckReport(verdict, sources, mended);
  }

  private List<Rule> others(Problems problems) throws IOException, UnusableFolderException {
    if (other.isEmpty()) {
      return List.of();
    }
    Path file = other.get();
    if (!Files.isRegularFile(file)) {
      throw new UnusableFolderException("there is no file " + file);
    }
    String path = file.toString().replace('\\', '/');
    return new Utf8Decoder(problems)
        .decode(path, Files.readAllBytes(file))
        .map(text -> List.<Rule>of(new SharedWords(text, allowed)))
        .orElse(List.of());
  }

  private static void collect(BoundEdition bound, Map<String, SourceText> sources) {
    bound
        .sources()
        .documents()
        .forEach(document -> sources.put(document.source().path(), document.source()));
    bound
        .sources()
        .bibliography()
        .ifPresent(file -> sources.put(file.source().path(), file.source()));
  }
}
