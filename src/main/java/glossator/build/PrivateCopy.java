package glossator.build;

import glossator.bake.SiteConfiguration;
import glossator.bind.EditionBinder;
import glossator.model.Edition;
import glossator.overlay.LaidText;
import glossator.overlay.TextOverlay;
import glossator.parse.ParsedEdition;
import glossator.problem.Problems;
import glossator.problem.SourceText;
import glossator.read.Utf8Decoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An edition with a text of the reader's own laid over it.
 *
 * @param edition bound to the words of that text
 * @param leftOut what of it is not the edition's text
 */
record PrivateCopy(Edition edition, List<LaidText.LeftOut> leftOut) {
  private static final String FOLDER = "-private";

  /** The folder beside the public one, which is not published by mistake. */
  static Path besides(Path output) {
    return output.resolveSibling(output.getFileName() + FOLDER);
  }

  /**
   * Lays a text over an edition that is good by itself.
   *
   * @param file as the reader named it, which is how problems name it
   * @return empty, and reported, when the file is not UTF-8 or does not fit
   * @throws IOException when the file cannot be read
   */
  static Optional<PrivateCopy> of(
      ParsedEdition parsed, Edition bound, Path file, SiteConfiguration site, Problems problems)
      throws IOException {
    String path = file.toString().replace('\\', '/');
    Optional<SourceText> text = new Utf8Decoder(problems).decode(path, Files.readAllBytes(file));
    Optional<LaidText> laid =
        text.flatMap(each -> new TextOverlay(problems).lay(parsed, bound, each));
    return laid.map(
        each ->
            new PrivateCopy(
                EditionBinder.ofLaidText(site.settings(), problems).bind(each.edition()),
                each.leftOut()));
  }
}
