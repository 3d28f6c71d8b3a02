package glossator.read;

import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.Problems;
import glossator.problem.SourceSpan;
import glossator.progress.Crew;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
   * Reads every file, but for those that are known. What cannot be read is reported and left out.
   *
   * @throws IOException when the folder cannot be looked through
   */
  public EditionSources read() throws IOException {
    if (memory.isEmpty()) {
      return lookThrough().sources();
    }
    DocumentMemory before = memory.get();
    Optional<SortedMap<String, Path>> files = before.files(content, EditionFolder::hidden);
    if (files.isPresent()) {
      EditionSources last = before.last();
      EditionSources now =
          new EditionSources(
              documents(written(files.get()), before::known),
              last.attachments(),
              last.bibliography());
      before.read(now);
      return now;
    }
    Looked looked = lookThrough();
    before.read(looked.sources(), looked.folder());
    return looked.sources();
  }

  /**
   * What was found in the folder.
   *
   * @param folder null when it must be looked through again the next time
   */
  private record Looked(EditionSources sources, @Nullable FolderMemory folder) {}

  private Looked lookThrough() throws IOException {
    Problems own = new Problems();
    FolderFiles finder = new FolderFiles(root, own);
    SortedMap<String, Path> files = finder.in(content, EditionFolder::hidden, this::isFileByName);
    Map<String, Path> attachments = new TreeMap<>();
    Optional<BibliographySource> bibliography = Optional.empty();
    for (Map.Entry<String, Path> file : files.entrySet()) {
      String name = file.getKey();
      if (name.equals(BIBLIOGRAPHY)) {
        bibliography = bibliography(file.getValue(), own);
      } else if (!name.endsWith(".md") && isAttachment(name, file.getValue(), own)) {
        attachments.put(name, file.getValue());
      }
    }
    List<Problem> found = own.inReadingOrder();
    found.forEach(problems::report);
    boolean plain = found.isEmpty() && !finder.hasLinks();
    Reading reading =
        memory.isPresent() ? memory.get()::document : (file, read, to) -> read.apply(to);
    return new Looked(
        new EditionSources(documents(written(files), reading), attachments, bibliography),
        plain && memory.isPresent() ? new FolderMemory(content, files) : null);
  }

  private static List<Path> written(SortedMap<String, Path> files) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().endsWith(".md"))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** How a document is had: read, or known. */
  private interface Reading {
    Optional<SourceDocument> of(
        Path file, Function<ProblemSink, Optional<SourceDocument>> read, ProblemSink problems);
  }

  private List<SourceDocument> documents(List<Path> files, Reading reading) {
    return Crew.map(files, file -> document(file, reading)).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<BibliographySource> bibliography(Path file, ProblemSink own) {
    String path = Paths.shown(root, file);
    return new WholeFiles(root, own)
        .read(file)
        .flatMap(bytes -> new SourceReader(own).bibliography(path, bytes));
  }

  /** A file in the place of a folder would be copied into the site in the place of its pages. */
  private boolean isAttachment(String name, Path file, ProblemSink own) {
    if (!Locator.folders().contains(name)) {
      return new WholeFiles(root, own).admit(file);
    }
    own.report(
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

  private Optional<SourceDocument> document(Path file, Reading reader) {
    Function<ProblemSink, Optional<SourceDocument>> reading =
        sink ->
            new WholeFiles(root, sink)
                .read(file)
                .flatMap(bytes -> new SourceReader(sink).document(shown(file), names(file), bytes));
    return reader.of(file, reading, problems);
  }

  private String shown(Path file) {
    return Paths.shown(root, file);
  }

  private List<String> names(Path file) {
    return Paths.names(content.relativize(file));
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
