package glossator.read;

import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the folder {@code content} of an edition. */
public final class EditionFolder {
  private static final String BIBLIOGRAPHY = "bibliography.json";

  private final Path root;
  private final Path content;
  private final ProblemSink problems;

  /**
   * @param root the edition's folder, from which paths in messages count
   * @param content its folder of documents
   * @param problems takes what is wrong with the files
   */
  public EditionFolder(Path root, Path content, ProblemSink problems) {
    this.root = root;
    this.content = content;
    this.problems = problems;
  }

  /**
   * Reads every file. A file that cannot be read as a document is reported and left out.
   *
   * @throws IOException when a folder or file cannot be read at all
   */
  public EditionSources read() throws IOException {
    List<SourceDocument> documents = new ArrayList<>();
    Map<String, Path> attachments = new TreeMap<>();
    Optional<BibliographySource> bibliography = Optional.empty();
    for (Path file : files()) {
      if (file.equals(content.resolve(BIBLIOGRAPHY))) {
        bibliography = bibliography(file);
      } else if (file.getFileName().toString().endsWith(".md")) {
        document(file).ifPresent(documents::add);
      } else {
        attachments.put(String.join("/", parts(content, file)), file);
      }
    }
    return new EditionSources(List.copyOf(documents), attachments, bibliography);
  }

  private Optional<BibliographySource> bibliography(Path file) throws IOException {
    String path = String.join("/", parts(root, file));
    return new SourceReader(problems).bibliography(path, Files.readAllBytes(file));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(content)) {
      return walk.filter(file -> !hidden(file) && Files.isRegularFile(file))
          .sorted(Comparator.comparing(file -> String.join("/", parts(content, file))))
          .toList();
    }
  }

  /**
   * What begins with a dot or ends with a tilde is an editor's or the system's, not the edition's.
   */
  private boolean hidden(Path file) {
    return parts(content, file).stream()
        .anyMatch(part -> part.startsWith(".") || part.endsWith("~") || part.startsWith("#"));
  }

  private static List<String> parts(Path base, Path file) {
    return StreamSupport.stream(base.relativize(file).spliterator(), false)
        .map(Path::toString)
        .toList();
  }

  private Optional<SourceDocument> document(Path file) throws IOException {
    String path = String.join("/", parts(root, file));
    return new SourceReader(problems)
        .document(path, parts(content, file), Files.readAllBytes(file));
  }

  /** Reports that there is nothing to build. */
  public void reportMissing() {
    problems.report(
        Problem.error(
            "no-content",
            SourceSpan.startOf(String.join("/", parts(root, content))),
            "there is no such folder",
            content.endsWith("content")
                ? "an edition keeps its documents in the folder content; -C names another edition"
                : "content.folder in jbake.properties names it; without that setting it is the folder content"));
  }
}
