package glossator.cite.edition;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The styles and formats in which readers can cite. */
public enum CitationForm {
  CHICAGO_NOTE(Chicago::note, false),
  CHICAGO_BIBLIOGRAPHY(Chicago::bibliography, false),
  MLA(Mla::entry, false),
  MLA_IN_TEXT(Mla::inText, false),
  APA(Apa::reference, false),
  APA_IN_TEXT(Apa::inText, false),
  BIBTEX(Bibtex::entry, true),
  RIS(Ris::entry, true),
  CSL_JSON(CslJson::entry, true);

  private final Function<Citable, List<Piece>> writer;
  private final boolean record;

  CitationForm(Function<Citable, List<Piece>> writer, boolean record) {
    this.writer = writer;
    this.record = record;
  }

  /** The name in pages and scripts: {@code chicago-note}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is for programs, so that its lines and blanks count. */
  public boolean isRecord() {
    return record;
  }

  /** A citation in this form. */
  public List<Piece> of(Citable cited) {
    return writer.apply(cited);
  }
}
