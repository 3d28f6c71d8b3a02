package glossator.read;

import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.SourceSpan;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
   * Reads every file. What cannot be read is reported and left out.
   *
   * @throws IOException when the folder cannot be looked through
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
      } else if (isAttachment(file)) {
        attachments.put(String.join("/", parts(content, file)), file);
      }
    }
    return new EditionSources(List.copyOf(documents), attachments, bibliography);
  }

  private Optional<BibliographySource> bibliography(Path file) {
    String path = String.join("/", parts(root, file));
    return new WholeFiles(root, problems)
        .read(file)
        .flatMap(bytes -> new SourceReader(problems).bibliography(path, bytes));
  }

  /** A file in the place of a folder would be copied into the site in the place of its pages. */
  private boolean isAttachment(Path file) {
    String name = file.getFileName().toString();
    if (!file.getParent().equals(content) || !Locator.folders().contains(name)) {
      return new WholeFiles(root, problems).admit(file);
    }
    problems.report(
        Problem.error(
            "misplaced-file",
            SourceSpan.startOf(String.join("/", parts(root, file))),
            "this is a file, and the folder “" + name + "” is expected here",
            "give the file another name"));
    return false;
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    WholeFiles whole = new WholeFiles(root, problems);
    Files.walkFileTree(
        content,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (hidden(folder)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            boolean file = hasNameOfFile(folder);
            if (file) {
              files.add(folder); // reading it tells what it is
            }
            return file ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!hidden(file)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException refused) {
            whole.reportRefused(file, refused);
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(Comparator.comparing(file -> String.join("/", parts(content, file))));
    return files;
  }

  private boolean hasNameOfFile(Path folder) {
    return folder.equals(content.resolve(BIBLIOGRAPHY))
        || folder.getFileName().toString().endsWith(".md");
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

  private Optional<SourceDocument> document(Path file) {
    String path = String.join("/", parts(root, file));
    return new WholeFiles(root, problems)
        .read(file)
        .flatMap(bytes -> new SourceReader(problems).document(path, parts(content, file), bytes));
  }

  /** Reports that there is nothing to build. */
  public void reportMissing() {
    problems.report(
        Problem.error(
            "no-content",
            SourceSpan.startOf(String.join("/", parts(root, content))),
            Files.exists(content) ? "this is a file, and no folder" : "there is no such folder",
            content.endsWith("content")
                ? "an edition keeps its documents in the folder content; -C names another edition"
                : "content.folder in jbake.properties names it; without that setting it is the folder content"));
  }
}
