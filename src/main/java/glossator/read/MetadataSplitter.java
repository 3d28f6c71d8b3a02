package glossator.read;

import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits metadata from body. Metadata is YAML between lines of three hyphens, or JBake's header:
 * lines of {@code key=value} closed by a line of six tildes.
 */
final class MetadataSplitter {
  private static final Pattern OPENING = Pattern.compile("---[ \\t]*(?:\\r\\n|\\n|\\r)");
  private static final Pattern CLOSING =
      Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*(?:\\r\\n|\\n|\\r|\\z)", Pattern.MULTILINE);
  private static final Pattern PAIR = Pattern.compile("\\s*+[A-Za-z_][\\w.-]*+[ \\t]*+=");
  private static final Pattern TILDES =
      Pattern.compile("^~~~~~~[ \\t]*(?:\\r\\n|\\n|\\r|\\z)", Pattern.MULTILINE);

  /** Metadata with blank lines above it. */
  private static final Pattern LATE =
      Pattern.compile("\\s+?^---[ \\t]*(?:\\r\\n|\\n|\\r)[A-Za-z_]\\w*+:", Pattern.MULTILINE);

  /** A line that only a header has; other text with an equals sign is text. */
  private static final Pattern JBAKE_KEY =
      Pattern.compile("\\s*+(?:title|name|type|status|date|tags)[ \\t]*+=");

  private final ProblemSink problems;

  MetadataSplitter(ProblemSink problems) {
    this.problems = problems;
  }

  /** Metadata, and the offset where the body begins. */
  record Split(Metadata.Mapping metadata, int bodyStart) {}

  /** Splits a file; empty, and reported, when its metadata cannot be read. */
  Optional<Split> split(SourceText source) {
    Matcher opening = OPENING.matcher(source.content());
    if (opening.lookingAt()) {
      return yaml(source, opening.end());
    }
    if (LATE.matcher(source.content()).lookingAt()) {
      return malformed(
          source,
          "the metadata does not begin on the first line",
          "delete what stands above the three hyphens");
    }
    Matcher tildes = TILDES.matcher(source.content());
    if (PAIR.matcher(source.content()).lookingAt() && tildes.find()) {
      return new JBakeHeader(source, problems)
          .read(0, tildes.start())
          .map(metadata -> new Split(metadata, tildes.end()));
    }
    if (JBAKE_KEY.matcher(source.content()).lookingAt()) {
      return malformed(
          source, "the header is not closed", "end it with a line of six tildes: ~~~~~~");
    }
    return Optional.of(new Split(Metadata.Mapping.empty(), 0));
  }

  private Optional<Split> malformed(SourceText source, String message, String hint) {
    int at = source.content().length() - source.content().stripLeading().length();
    problems.error("malformed-metadata", source, at, message, hint);
    return Optional.empty();
  }

  private Optional<Split> yaml(SourceText source, int start) {
    Matcher closing = CLOSING.matcher(source.content());
    if (!closing.find(start)) {
      problems.error(
          "malformed-metadata",
          source,
          0,
          "the metadata is not closed",
          "end it with a line of three hyphens: ---");
      return Optional.empty();
    }
    return new YamlReader(source, problems)
        .read(start, closing.start())
        .map(metadata -> new Split(metadata, closing.end()));
  }
}
