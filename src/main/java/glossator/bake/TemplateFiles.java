package glossator.bake;

import freemarker.cache.FileTemplateLoader;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import glossator.read.Utf8Decoder;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The edition's own templates, read as strictly as its documents: Freemarker would put a
 * replacement character where a byte is not UTF-8.
 */
final class TemplateFiles extends FileTemplateLoader {
  private final Path root;
  private final Utf8Decoder decoder;

  /** Says that a template could not be read, which is reported already. */
  static final class NotUtf8Exception extends IOException {
    private static final long serialVersionUID = 1L;
  }

  TemplateFiles(SiteConfiguration site, ProblemSink problems) throws IOException {
    super(site.templates().toFile());
    this.root = site.root();
    this.decoder = new Utf8Decoder(problems);
  }

  @Override
  public Reader getReader(Object templateSource, String encoding) throws IOException {
    Path file = ((File) templateSource).toPath();
    return decoder
        .decode(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file))
        .map(SourceText::content)
        .map(StringReader::new)
        .orElseThrow(NotUtf8Exception::new);
  }
}
