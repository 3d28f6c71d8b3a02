package glossator.read;

import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
    SortedMap<String, Path> files =
        new FolderFiles(root, problems).in(content, EditionFolder::hidden);
    for (Map.Entry<String, Path> file : files.entrySet()) {
      if (file.getKey().equals(BIBLIOGRAPHY)) {
        bibliography = bibliography(file.getValue());
      } else if (file.getKey().endsWith(".md")) {
        document(file.getValue()).ifPresent(documents::add);
      } else {
        attachments.put(file.getKey(), file.getValue());
      }
    }
    return new EditionSources(List.copyOf(documents), attachments, bibliography);
  }

  private Optional<BibliographySource> bibliography(Path file) throws IOException {
    String path = Paths.shown(root, file);
    return new SourceReader(problems).bibliography(path, Files.readAllBytes(file));
  }

  /** What begins with a dot or ends with a tilde is an editor’s or the system’s. */
  private static boolean hidden(String name) {
    return name.startsWith(".") || name.endsWith("~") || name.startsWith("#");
  }

  private Optional<SourceDocument> document(Path file) throws IOException {
    String path = Paths.shown(root, file);
    return new SourceReader(problems)
        .document(path, Paths.names(content.relativize(file)), Files.readAllBytes(file));
  }

  /** Reports that there is nothing to build. */
  public void reportMissing() {
    problems.report(
        Problem.error(
            "no-content",
            SourceSpan.startOf(Paths.shown(root, content)),
            "there is no such folder",
            content.endsWith("content")
                ? "an edition keeps its documents in the folder content; -C names another edition"
                : "content.folder in jbake.properties names it; without that setting it is the folder content"));
  }
}
