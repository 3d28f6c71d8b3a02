package glossator.check.hygiene;

import glossator.check.Apparatus;
import glossator.check.Bodies;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.check.references.RawPieces;
import glossator.problem.Severity;
import glossator.problem.SourceText;
import glossator.read.BibliographySource;
import glossator.read.Metadata;
import glossator.read.SourceDocument;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A tag that names no language (BCP 47), so that nothing can be read aloud or set by it. */
public final class InvalidLanguage implements Rule {
  private static final Pattern RAW =
      Pattern.compile("(?i)\\slang\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  @Override
  public String code() {
    return "invalid-language";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    Set<String> read = new HashSet<>();
    Bodies.forEach(
        apparatus,
        (source, body) -> {
          read.add(source.path());
          RawPieces.in(body, span -> raw(source, span.start(), span.end(), findings));
        });
    for (SourceDocument document : apparatus.sources().documents()) {
      Metadata.Entry names = document.metadata().entries().get("names");
      if (names != null && read.contains(document.source().path())) {
        names(names.value(), document.source(), findings);
      }
    }
    apparatus.sources().bibliography().ifPresent(file -> works(file, findings));
  }

  private static void raw(SourceText source, int start, int end, Findings findings) {
    Matcher matcher = RAW.matcher(source.content()).region(start, end);
    while (matcher.find()) {
      int group = matcher.group(1) == null ? 2 : 1;
      examine(source, matcher.start(group), matcher.group(group), findings);
    }
  }

  private static void names(Metadata value, SourceText source, Findings findings) {
    List<Metadata> records =
        value instanceof Metadata.Sequence list ? list.values() : List.of(value);
    for (Metadata record : records) {
      if (record instanceof Metadata.Mapping name) {
        field(name, "lang", source, findings);
      }
    }
  }

  private static void works(BibliographySource file, Findings findings) {
    if (file.json().orElse(null) instanceof Metadata.Sequence works) {
      for (Metadata work : works.values()) {
        if (work instanceof Metadata.Mapping fields) {
          field(fields, "language", file.source(), findings);
        }
      }
    }
  }

  private static void field(
      Metadata.Mapping record, String key, SourceText source, Findings findings) {
    Metadata.Entry entry = record.entries().get(key);
    if (entry != null && entry.value() instanceof Metadata.Scalar tag) {
      examine(source, tag.span().start(), tag.text().strip(), findings);
    }
  }

  private static void examine(SourceText source, int at, String tag, Findings findings) {
    if (tag.isEmpty()) {
      return; // in HTML that is: nobody knows
    }
    LanguageTag.to(tag)
        .ifPresent(
            objection ->
                findings.report(
                    source,
                    at,
                    objection.message(),
                    objection.meant().isEmpty()
                        ? "such as en, de, fr-CA, he, sr-Latn"
                        : "did you mean " + objection.meant() + "?"));
  }
}
