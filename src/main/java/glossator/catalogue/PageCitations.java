package glossator.catalogue;

import glossator.cite.edition.Citable;
import glossator.cite.edition.CitationForm;
import glossator.cite.edition.Piece;
import glossator.html.Escape;
import glossator.model.Contributor;
import glossator.model.Edition;
import glossator.model.Publication;
import glossator.model.Settings;
import glossator.page.Html;
import glossator.page.PageView;
import glossator.page.TextParts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes the citations that a page holds, with places for what a reader chooses. */
final class PageCitations {
  private static final String OF_THE_TEXT = "text";
  private static final String LETTER = "[\\p{IsHebrew}\\p{IsArabic}\\p{IsSyriac}\\p{IsThaana}]";
  private static final Pattern FROM_THE_RIGHT =
      Pattern.compile(LETTER + "++(?:[\\s\\p{M}'’.-]++" + LETTER + "++)*+");

  /** The first code point that {@link #LETTER} can match: Hebrew begins here. */
  private static final int FIRST_FROM_THE_RIGHT = 0x590;

  private final Settings settings;

  /** The styles speak English; titles are in the edition's language. */
  private final String foreign;

  private final Publication publication;
  private final Subjects subjects;

  PageCitations(Edition edition, Subjects subjects) {
    this.settings = edition.settings();
    this.foreign =
        settings.language().matches("en\\b.*")
            ? ""
            : " lang=\"" + Escape.text(settings.language()) + "\" dir=\"auto\"";
    this.publication = settings.publication();
    this.subjects = subjects;
  }

  /** The absolute address of a page; empty when it is not known. */
  String address(PageView page) {
    return publication.at(page.address());
  }

  CatalogueView.Citing of(PageView page) {
    List<CatalogueView.Set> sets = new ArrayList<>();
    if (page instanceof PageView.SectionPage section) {
      notes(section.section().notes(), page, sets);
    } else if (page instanceof PageView.WholeText whole) {
      sets.add(set("text", "", publication.authors(), page));
      List<TextParts.NoteView> notes =
          whole.sections().stream().flatMap(each -> each.notes().stream()).toList();
      notes(notes, page, sets);
    }
    return new CatalogueView.Citing(publication.address(), forms(subjects.of(page)), sets);
  }

  /** The editors' notes come first, then a set for each other author. */
  private void notes(List<TextParts.NoteView> notes, PageView page, List<CatalogueView.Set> sets) {
    if (notes.isEmpty()) {
      return;
    }
    Map<List<Contributor>, List<String>> byAuthor = new LinkedHashMap<>();
    byAuthor.put(publication.commentators(), new ArrayList<>());
    for (TextParts.NoteView note : notes) {
      byAuthor.computeIfAbsent(authors(note), key -> new ArrayList<>()).add(note.id());
    }
    byAuthor.forEach(
        (authors, ids) -> {
          boolean editors = authors.equals(publication.commentators());
          sets.add(set("note", editors ? "" : String.join(" ", ids), authors, page));
        });
  }

  /** Who wrote a note: whoever signed it, or the text's author if it is of the text itself. */
  private List<Contributor> authors(TextParts.NoteView note) {
    List<Contributor> signed = Contributor.list(note.by());
    if (!signed.isEmpty()) {
      return signed;
    }
    return note.layer().equals(OF_THE_TEXT) ? publication.authors() : publication.commentators();
  }

  private CatalogueView.Set set(
      String cites, String notes, List<Contributor> authors, PageView page) {
    String title = page.title().isEmpty() ? settings.title() : page.title();
    return new CatalogueView.Set(
        cites, notes, forms(subjects.part(authors, title, page.address())));
  }

  private List<CatalogueView.Form> forms(Citable cited) {
    return Arrays.stream(CitationForm.values())
        .map(form -> new CatalogueView.Form(form.id(), form.isRecord(), html(form.of(cited))))
        .toList();
  }

  private Html html(List<Piece> pieces) {
    StringBuilder out = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Words words) {
        out.append(isolated(Escape.text(words.text())));
      } else if (piece instanceof Piece.BookTitle title) {
        out.append("<i").append(foreign).append('>');
        out.append(Escape.text(title.text())).append("</i>");
      } else if (piece instanceof Piece.Slot slot) {
        slot(slot, out);
      }
    }
    return new Html(out.toString());
  }

  /** Names from right to left do not disturb the order of what stands around them. */
  private static String isolated(String words) {
    return words.chars().noneMatch(c -> c >= FIRST_FROM_THE_RIGHT)
        ? words
        : FROM_THE_RIGHT.matcher(words).replaceAll("<bdi>$0</bdi>");
  }

  private void slot(Piece.Slot slot, StringBuilder out) {
    String name = slot.name().name().toLowerCase(Locale.ROOT).replace('_', '-');
    out.append("<span data-slot=\"").append(name).append('"');
    attribute("before", slot.before(), out);
    attribute("after", slot.after(), out);
    attribute("otherwise", slot.otherwise(), out);
    attribute("form", slot.form(), out);
    if (name.endsWith("title")) {
      out.append(foreign);
    }
    out.append('>').append(Escape.text(slot.shown())).append("</span>");
  }

  private static void attribute(String name, String value, StringBuilder out) {
    if (!value.isEmpty()) {
      out.append(" data-").append(name).append("=\"");
      out.append(Escape.text(value).replace("\n", "&#10;")).append('"');
    }
  }
}
