package glossator.read;

import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All files of an edition.
 *
 * @param documents the Markdown files, in the order of their paths
 * @param attachments other files of {@code content} by their path in the site: images and the like,
 *     copied as they are
 * @param bibliography the file {@code content/bibliography.json}; empty when it is absent or cannot
 *     be read
 */
public record EditionSources(
    List<SourceDocument> documents,
    Map<String, Path> attachments,
    Optional<BibliographySource> bibliography) {

  /**
   * The same files, but for documents that have other words.
   *
   * @param contents by path
   * @param problems takes what is wrong with their metadata
   */
  public EditionSources with(Map<String, String> contents, ProblemSink problems) {
    MetadataSplitter splitter = new MetadataSplitter(problems);
    List<SourceDocument> others = new ArrayList<>();
    for (SourceDocument document : documents) {
      String content = contents.get(document.source().path());
      if (content == null) {
        others.add(document);
      } else {
        SourceText source = new SourceText(document.source().path(), content);
        splitter
            .split(source)
            .map(
                split ->
                    new SourceDocument(
                        source, document.location(), split.metadata(), split.bodyStart()))
            .ifPresent(others::add);
      }
    }
    return new EditionSources(List.copyOf(others), attachments, bibliography);
  }
}
