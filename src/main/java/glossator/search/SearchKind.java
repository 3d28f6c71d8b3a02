package glossator.search;

import glossator.model.Kind;
import java.util.Locale;

/** What a result can be, in the order in which equally good results are shown. */
enum SearchKind {
  PERSON,
  EVENT,
  PLACE,
  ORGANISATION,
  TERM,
  WORK,
  SECTION,
  PARAGRAPH,
  NOTE,
  ESSAY,
  THREAD,
  PAGE,
  SOURCE;

  /** The name by which pages and addresses call it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static SearchKind of(Kind kind) {
    return valueOf(kind.name());
  }
}
