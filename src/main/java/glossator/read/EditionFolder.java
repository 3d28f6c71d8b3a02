package glossator.read;

import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.SourceSpan;
import glossator.progress.Crew;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads the folder {@code content} of an edition. */
public final class EditionFolder {
  private static final String BIBLIOGRAPHY = "bibliography.json";

  private final Path root;
  private final Path content;
  private final Optional<DocumentMemory> memory;
  private final ProblemSink problems;

  /**
   * @param root the edition's folder, from which paths in messages count
   * @param content its folder of documents
   * @param problems takes what is wrong with the files
   */
  public EditionFolder(Path root, Path content, ProblemSink problems) {
    this(root, content, Optional.empty(), problems);
  }

  /**
   * @param root the edition's folder, from which paths in messages count
   * @param content its folder of documents
   * @param memory of what its documents said before, where there is one
   * @param problems takes what is wrong with the files
   */
  public EditionFolder(
      Path root, Path content, Optional<DocumentMemory> memory, ProblemSink problems) {
    this.root = root;
    this.content = content;
    this.memory = memory;
    this.problems = problems;
  }

  /**
   * Reads every file. What cannot be read is reported and left out.
   *
   * @throws IOException when the folder cannot be looked through
   */
  public EditionSources read() throws IOException {
    List<Path> written = new ArrayList<>();
    Map<String, Path> attachments = new TreeMap<>();
    Optional<BibliographySource> bibliography = Optional.empty();
    SortedMap<String, Path> files =
        new FolderFiles(root, problems).in(content, EditionFolder::hidden, this::isFileByName);
    for (Map.Entry<String, Path> file : files.entrySet()) {
      String name = file.getKey();
      if (name.equals(BIBLIOGRAPHY)) {
        bibliography = bibliography(file.getValue());
      } else if (name.endsWith(".md")) {
        written.add(file.getValue());
      } else if (isAttachment(name, file.getValue())) {
        attachments.put(name, file.getValue());
      }
    }
    List<SourceDocument> documents =
        Crew.map(written, this::document).stream().flatMap(Optional::stream).toList();
    return new EditionSources(documents, attachments, bibliography);
  }

  private Optional<BibliographySource> bibliography(Path file) {
    String path = Paths.shown(root, file);
    return new WholeFiles(root, problems)
        .read(file)
        .flatMap(bytes -> new SourceReader(problems).bibliography(path, bytes));
  }

  /** A file in the place of a folder would be copied into the site in the place of its pages. */
  private boolean isAttachment(String name, Path file) {
    if (!Locator.folders().contains(name)) {
      return new WholeFiles(root, problems).admit(file);
    }
    problems.report(
        Problem.error(
            "misplaced-file",
            SourceSpan.startOf(Paths.shown(root, file)),
            "this is a file, and the folder “" + name + "” is expected here",
            "give the file another name"));
    return false;
  }

  /** Whether a folder has the name of a file that would be read; reading it tells what it is. */
  private boolean isFileByName(Path folder) {
    return folder.equals(content.resolve(BIBLIOGRAPHY))
        || folder.getFileName().toString().endsWith(".md");
  }

  /** What begins with a dot or ends with a tilde is an editor’s or the system’s. */
  private static boolean hidden(String name) {
    return name.startsWith(".") || name.endsWith("~") || name.startsWith("#");
  }

  private Optional<SourceDocument> document(Path file) {
    String path = Paths.shown(root, file);
    List<String> names = Paths.names(content.relativize(file));
    Function<ProblemSink, Optional<SourceDocument>> reading =
        sink ->
            new WholeFiles(root, sink)
                .read(file)
                .flatMap(bytes -> new SourceReader(sink).document(path, names, bytes));
    return memory.isPresent()
        ? memory.get().document(file, reading, problems)
        : reading.apply(problems);
  }

  /** Reports that there is nothing to build. */
  public void reportMissing() {
    problems.report(
        Problem.error(
            "no-content",
            SourceSpan.startOf(Paths.shown(root, content)),
            Files.exists(content) ? "this is a file, and no folder" : "there is no such folder",
            content.endsWith("content")
                ? "an edition keeps its documents in the folder content; -C names another edition"
                : "content.folder in jbake.properties names it; without that setting it is the folder content"));
  }
}
