package glossator.cite.edition;

import java.util.List;
import java.util.Locale;

/** The styles and formats in which readers can cite. */
public enum CitationForm {
  CHICAGO_NOTE,
  CHICAGO_BIBLIOGRAPHY,
  MLA,
  MLA_IN_TEXT,
  APA,
  APA_IN_TEXT,
  BIBTEX,
  RIS,
  CSL_JSON;

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name in pages and scripts: {@code chicago-note}. */
  public String id() {
    return id;
  }

  /** Whether it is for programs, so that its lines and blanks count. */
  public boolean isRecord() {
    return this == BIBTEX || this == RIS || this == CSL_JSON;
  }

  /**
   * A citation in this form, with places for the title, the id and the address of what is cited: it
   * is the same for all parts of an edition that are by the same authors.
   */
  public List<Piece> of(Citable cited) {
    return switch (this) {
      case CHICAGO_NOTE -> Chicago.note(cited);
      case CHICAGO_BIBLIOGRAPHY -> Chicago.bibliography(cited);
      case MLA -> Mla.entry(cited);
      case MLA_IN_TEXT -> Mla.inText(cited);
      case APA -> Apa.reference(cited);
      case APA_IN_TEXT -> Apa.inText(cited);
      case BIBTEX -> Bibtex.entry(cited);
      case RIS -> Ris.entry(cited);
      case CSL_JSON -> CslJson.entry(cited);
    };
  }

  /**
   * What stands in a place of this form.
   *
   * @return empty where it depends on what a reader chooses, or is not known
   */
  public String content(Piece.Slot place, Citable cited) {
    return switch (place.name()) {
      case TITLE -> CitedTitle.marked(escaped(cited.title()), place.form());
      case QUOTED_TITLE -> CitedTitle.quoted(cited.title(), place.form());
      case ADDRESS -> this == CSL_JSON ? Json.escaped(cited.address()) : cited.address();
      case PART -> cited.id();
      case LOCATOR, FRAGMENT, ACCESSED -> "";
    };
  }

  private String escaped(String title) {
    return switch (this) {
      case BIBTEX -> Bibtex.escaped(title);
      case RIS -> Ris.plain(title);
      case CSL_JSON -> Json.escaped(title);
      default -> title;
    };
  }
}
