package glossator.read;

import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.util.List;
import java.util.Optional;

/** Reads single files of an edition from their bytes, wherever these come from. */
public final class SourceReader {
  private final ProblemSink problems;

  /**
   * @param problems takes what is wrong with the files
   */
  public SourceReader(ProblemSink problems) {
    this.problems = problems;
  }

  /**
   * Reads a document.
   *
   * @param path of the file, for messages
   * @param parts the folders below {@code content} that it stands in, and its name
   * @return empty, and reported, when it cannot be read as a document
   */
  public Optional<SourceDocument> document(String path, List<String> parts, byte[] bytes) {
    Optional<Location> location = new Locator(problems).locate(path, parts);
    Optional<SourceText> source = new Utf8Decoder(problems).decode(path, bytes);
    if (location.isEmpty() || source.isEmpty()) {
      return Optional.empty();
    }
    return new MetadataSplitter(problems)
        .split(source.get())
        .map(
            split ->
                new SourceDocument(
                    source.get(), location.get(), split.metadata(), split.bodyStart()));
  }

  /**
   * Reads a bibliography.
   *
   * @param path of the file, for messages
   * @return empty, and reported, when it is not UTF-8; without JSON, and reported, when it is none
   */
  public Optional<BibliographySource> bibliography(String path, byte[] bytes) {
    return new Utf8Decoder(problems)
        .decode(path, bytes)
        .map(text -> new BibliographySource(text, new JsonReader(text, problems).read()));
  }
}
