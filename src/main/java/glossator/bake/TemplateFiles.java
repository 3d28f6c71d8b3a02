package glossator.bake;

import freemarker.cache.FileTemplateLoader;
import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.SourceSpan;
import glossator.problem.SourceText;
import glossator.read.Paths;
import glossator.read.Utf8Decoder;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The edition's own templates, read as strictly as its documents: Freemarker would put a
 * replacement character where a byte is not UTF-8.
 */
final class TemplateFiles extends FileTemplateLoader {
  private final Path root;
  private final Path templates;
  private final ProblemSink problems;
  private final Utf8Decoder decoder;

  /** Says that a template could not be read, which is reported already. */
  static final class ReportedException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  TemplateFiles(SiteConfiguration site, ProblemSink problems) throws IOException {
    super(site.templates().toFile());
    this.root = site.root();
    this.templates = site.templates();
    this.problems = problems;
    this.decoder = new Utf8Decoder(problems);
  }

  /** Freemarker refuses what links lead out of the folder of templates; nobody told the editor. */
  @Override
  public @Nullable Object findTemplateSource(String name) throws IOException {
    try {
      return super.findTemplateSource(name);
    } catch (SecurityException outside) {
      problems.report(
          Problem.error(
              "symbolic-link",
              SourceSpan.startOf(Paths.shown(root, templates.resolve(name))),
              "this is behind a symbolic link, outside the folder of templates",
              "put the template itself here"));
      throw new ReportedException();
    }
  }

  @Override
  public Reader getReader(Object templateSource, String encoding) throws IOException {
    Path file = ((File) templateSource).toPath();
    return decoder
        .decode(Paths.shown(root, file), Files.readAllBytes(file))
        .map(SourceText::content)
        .map(StringReader::new)
        .orElseThrow(ReportedException::new);
  }
}
