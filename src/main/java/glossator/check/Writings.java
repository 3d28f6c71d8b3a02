package glossator.check;

import glossator.markup.Span;
import glossator.parse.Attributes;
import glossator.parse.ParsedBody;
import glossator.parse.ParsedEdition;
import glossator.problem.SourceText;
import glossator.read.EditionSources;
import glossator.read.Metadata;
import glossator.read.SourceDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** All words of an edition as they are written, document by document. */
final class Writings {
  /** The keys whose values are words for readers. */
  private static final Set<String> WORDS =
      Set.of(
          "title", "name", "sort", "aliases", "summary", "role", "side", "what", "text", "places");

  /** The keys under which there may be more of them. */
  private static final Set<String> RECORDS =
      Set.of("offices", "participants", "changes", "born", "died");

  private static final Pattern PLAIN_TITLE = Pattern.compile("# [^#{*_`\\[<\\\\&]+");

  private final Map<String, SourceDocument> documents = new HashMap<>();
  private final List<Written> found = new ArrayList<>();

  private Writings(EditionSources sources) {
    sources.documents().forEach(each -> documents.put(each.source().path(), each));
  }

  /** The words of all documents but drafts: metadata, bodies, and the words that notes are on. */
  static List<Written> of(EditionSources sources, ParsedEdition parsed) {
    Writings writings = new Writings(sources);
    Bodies.forEach(parsed, writings::document);
    return List.copyOf(writings.found);
  }

  private void document(SourceText source, ParsedBody body) {
    SourceDocument document = documents.get(source.path());
    if (document != null) {
      words(document.metadata(), source);
      title(document);
    }
    body.notes().forEach(note -> lemma(note.attributes(), source));
    found.addAll(WrittenRuns.of(source, body));
  }

  private void words(Metadata.Mapping metadata, SourceText source) {
    metadata
        .entries()
        .forEach(
            (key, entry) -> {
              if (WORDS.contains(key)) {
                values(entry.value(), source);
              } else if (RECORDS.contains(key)) {
                records(entry.value(), source);
              }
            });
  }

  private void records(Metadata value, SourceText source) {
    if (value instanceof Metadata.Sequence list) {
      list.values().forEach(each -> records(each, source));
    } else if (value instanceof Metadata.Mapping record) {
      words(record, source);
    }
  }

  private void values(Metadata value, SourceText source) {
    if (value instanceof Metadata.Sequence list) {
      list.values().forEach(each -> values(each, source));
    } else if (value instanceof Metadata.Scalar scalar && !scalar.text().isEmpty()) {
      int start = scalar.span().start();
      boolean plain = source.content().startsWith(scalar.text(), start);
      if (plain || source.content().startsWith(scalar.text(), start + 1)) {
        add(Written.Place.METADATA, source, plain ? start : start + 1, scalar.text());
      }
    }
  }

  /** A heading that is the title of its document is no part of the body any more. */
  private void title(SourceDocument document) {
    String content = document.source().content();
    int at = document.bodyStart();
    while (at < content.length() && Character.isWhitespace(content.charAt(at))) {
      at++;
    }
    int end = content.indexOf('\n', at);
    String line = content.substring(at, end < 0 ? content.length() : end);
    boolean titled = document.metadata().entries().containsKey("title");
    if (PLAIN_TITLE.matcher(line).matches() && !titled) {
      add(Written.Place.METADATA, document.source(), at + 2, line.substring(2).stripTrailing());
    }
  }

  private void lemma(Attributes attributes, SourceText source) {
    String lemma = attributes.text("lemma");
    Span span = attributes.span("lemma");
    if (!lemma.isEmpty() && source.content().startsWith(lemma, span.start())) {
      add(Written.Place.LEMMA, source, span.start(), lemma);
    }
  }

  private void add(Written.Place place, SourceText source, int start, String words) {
    found.add(Written.verbatim(source, place, start, words));
  }
}
