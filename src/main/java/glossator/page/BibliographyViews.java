package glossator.page;

import glossator.html.HtmlWriter;
import glossator.markup.Inline;
import glossator.model.Bibliography;
import glossator.model.BibliographyEntry;
import glossator.model.Settings;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes the views of works that are cited. */
final class BibliographyViews {
  private static final Pattern ARTICLE = Pattern.compile("^(?:[Tt]he|[Aa]n?) ");

  private final Bibliography bibliography;
  private final Addresses addresses;
  private final MentionViews mentions;
  private final Collator collator;

  BibliographyViews(
      Settings settings, Bibliography bibliography, Addresses addresses, MentionViews mentions) {
    this.bibliography = bibliography;
    this.addresses = addresses;
    this.mentions = mentions;
    this.collator = Collator.getInstance(Locale.forLanguageTag(settings.language()));
  }

  /** Every work that is cited, by author and title. */
  List<PageView.WorkView> works() {
    return bibliography.cited().stream()
        .map(entry -> new Filed(filing(entry), entry))
        .sorted(
            Comparator.comparing(Filed::filing, collator)
                .thenComparing(filed -> filed.entry().key()))
        .map(filed -> work(filed.entry()))
        .toList();
  }

  /** A work, and what it is filed by. */
  private record Filed(String filing, BibliographyEntry entry) {}

  /** Authors, or editors, and then the title without its article. */
  private static String filing(BibliographyEntry entry) {
    StringBuilder filing = new StringBuilder();
    for (String role : List.of("author", "editor", "director", "interviewer")) {
      if (filing.isEmpty() && entry.fields().get(role) instanceof List<?> names) {
        names.forEach(name -> filing.append(name(name)).append(' '));
      }
    }
    return filing + ARTICLE.matcher(entry.title()).replaceFirst("");
  }

  private static String name(Object name) {
    if (!(name instanceof Map<?, ?> parts)) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    for (String part : List.of("family", "literal", "given")) {
      Object written = parts.get(part);
      words.append(written == null ? "" : written + " ");
    }
    return words.toString();
  }

  private PageView.WorkView work(BibliographyEntry entry) {
    PageLinks links = new PageLinks(addresses, "", id -> false, Map.of());
    return new PageView.WorkView(
        entry.key(),
        new Html(HtmlWriter.line(entry.words(), links)),
        mentions.of(entry.citations()));
  }

  /** Citations in metadata, short, as a page one folder down shows them. */
  List<Html> sources(List<Inline.CitedWork> works) {
    PageLinks links = new PageLinks(addresses, "../", id -> false, Map.of());
    return works.stream()
        .map(
            work -> {
              List<Inline> words = bibliography.inMetadata().getOrDefault(work, List.of());
              Inline.CitedWork shown =
                  new Inline.CitedWork(
                      work.span(), work.prefix(), work.key(), work.locator(), words);
              Inline citation = new Inline.Citation(work.span(), List.of(shown), "");
              return new Html(HtmlWriter.line(List.of(citation), links));
            })
        .toList();
  }
}
