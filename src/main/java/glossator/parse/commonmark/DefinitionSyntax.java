package glossator.parse.commonmark;

import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a link reference definition stand in a paragraph (4.7).
 *
 * @param label where the label begins
 * @param labelEnd the position after the label's colon
 * @param destination where the destination begins
 * @param destinationEnd where it ends
 * @param title where the title begins; the end again when there is none
 * @param titleEnd where the title ends
 * @param end the beginning of the line after the definition
 */
record DefinitionSyntax(
    int label,
    int labelEnd,
    int destination,
    int destinationEnd,
    int title,
    int titleEnd,
    int end) {

  /** Reads a definition at the beginning of a line of a paragraph. */
  static @Nullable DefinitionSyntax at(CharSequence text, int from) {
    // the lines of a paragraph have lost their indentation before this is asked, whatever it was
    // (4.8)
    int label = Scan.spaces(text, from);
    int labelEnd = LinkSyntax.label(text, label);
    if (labelEnd < 0 || labelEnd >= text.length() || text.charAt(labelEnd) != ':') {
      return null;
    }
    int destination = Scan.blank(text, labelEnd + 1);
    int destinationEnd = LinkSyntax.destination(text, destination);
    if (destinationEnd <= destination) {
      return null;
    }
    DefinitionSyntax bare =
        new DefinitionSyntax(
            label,
            labelEnd + 1,
            destination,
            destinationEnd,
            destinationEnd,
            destinationEnd,
            Scan.restOfLine(text, destinationEnd));
    DefinitionSyntax titled = bare.withTitle(text);
    if (titled != null) {
      return titled;
    }
    return bare.end < 0 ? null : bare;
  }

  /** The same with its title, or nothing when there is none or more follows it on its line. */
  private @Nullable DefinitionSyntax withTitle(CharSequence text) {
    int start = Scan.blank(text, destinationEnd);
    int stop = start > destinationEnd ? LinkSyntax.title(text, start) : -1;
    int next = stop < 0 ? -1 : Scan.restOfLine(text, stop);
    return next < 0
        ? null
        : new DefinitionSyntax(label, labelEnd, destination, destinationEnd, start, stop, next);
  }

  boolean hasTitle() {
    return titleEnd > title;
  }
}
