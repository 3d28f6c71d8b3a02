package glossator.build;

import glossator.check.run.Verdict;
import glossator.problem.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a check found.
 *
 * @param verdict the findings
 * @param sources the files that findings can be in, by path
 * @param mended what becomes of files when they are mended, if that was asked for
 */
public record CheckReport(
    Verdict verdict, Map<String, SourceText> sources, List<MendedFile> mended) {

  /** The text of a file; empty when it was not UTF-8, or there is no such file. */
  public Optional<SourceText> source(String path) {
    return Optional.ofNullable(sources.get(path));
  }
}
