package glossator.catalogue;

import glossator.cite.edition.Citable;
import glossator.cite.edition.CitationForm;
import glossator.model.Contributor;
import glossator.model.Edition;
import glossator.model.Publication;
import glossator.page.PageView;
import glossator.page.TextParts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the citations that a page holds, and the patterns in which scripts cite its parts. */
final class PageCitations {
  private static final String OF_THE_TEXT = "text";
  private static final CitationForm[] FORMS = CitationForm.values();

  private final Publication publication;
  private final Subjects subjects;
  private final CitationHtml html;
  private final Map<Subjects.Pattern, List<CitationPattern>> patterns = new ConcurrentHashMap<>();

  PageCitations(Edition edition, Subjects subjects) {
    this.publication = edition.settings().publication();
    this.subjects = subjects;
    this.html = new CitationHtml(edition.settings());
  }

  CatalogueView.Citing of(PageView page, Citable cited) {
    if (page instanceof PageView.Panels) {
      return new CatalogueView.Citing("", "", "", "", List.of(), patterns());
    }
    Subjects.Pattern pattern = Subjects.pattern(page);
    List<CatalogueView.Form> forms = new ArrayList<>();
    for (CitationPattern each : patterns.computeIfAbsent(pattern, key -> patterns(cited))) {
      forms.add(each.of(cited));
    }
    return new CatalogueView.Citing(
        publication.address(),
        pattern.id(),
        cited.title(),
        cited.id(),
        List.copyOf(forms),
        sets(page));
  }

  private List<CitationPattern> patterns(Citable first) {
    return Arrays.stream(FORMS).map(form -> html.pattern(form, form.of(first))).toList();
  }

  private List<CatalogueView.Set> patterns() {
    return Arrays.stream(Subjects.Pattern.values())
        .map(each -> new CatalogueView.Set(each.id(), "", places(subjects.any(each))))
        .toList();
  }

  private List<CatalogueView.Set> sets(PageView page) {
    if (page instanceof PageView.SectionPage section) {
      return sets(section.attributions());
    }
    if (page instanceof PageView.WholeText whole) {
      return sets(whole.attributions());
    }
    return List.of();
  }

  /** A set for each author, but for those of the commentary. */
  private List<CatalogueView.Set> sets(List<TextParts.Attribution> notes) {
    Map<List<Contributor>, List<String>> byAuthor = new LinkedHashMap<>();
    notes.forEach(
        each -> byAuthor.computeIfAbsent(authors(each), key -> new ArrayList<>()).add(each.note()));
    byAuthor.remove(publication.commentators());
    List<CatalogueView.Set> sets = new ArrayList<>();
    byAuthor.forEach(
        (authors, ids) -> {
          boolean text = authors.equals(publication.authors());
          sets.add(
              new CatalogueView.Set(
                  text ? Subjects.Pattern.TEXT.id() : "",
                  String.join(" ", ids),
                  text ? List.of() : places(subjects.any(authors))));
        });
    return sets;
  }

  /** Who wrote a note: whoever signed it, or the text's author if it is of the text itself. */
  private List<Contributor> authors(TextParts.Attribution note) {
    List<Contributor> signed = Contributor.list(note.by());
    if (!signed.isEmpty()) {
      return signed;
    }
    return note.layer().equals(OF_THE_TEXT) ? publication.authors() : publication.commentators();
  }

  private List<CatalogueView.Form> places(Citable cited) {
    return Arrays.stream(FORMS)
        .map(
            form -> new CatalogueView.Form(form.id(), form.isRecord(), html.places(form.of(cited))))
        .toList();
  }
}
