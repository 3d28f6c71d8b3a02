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

  /** The name in pages and scripts: {@code chicago-note}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is for programs, so that its lines and blanks count. */
  public boolean isRecord() {
    return this == BIBTEX || this == RIS || this == CSL_JSON;
  }

  /** A citation in this form. */
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
}
