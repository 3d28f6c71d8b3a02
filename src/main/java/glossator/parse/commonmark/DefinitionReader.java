package glossator.parse.commonmark;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes link reference definitions off the beginning of a paragraph (4.7). */
final class DefinitionReader {
  private final ReferenceRepository references;

  DefinitionReader(ReferenceRepository references) {
    this.references = references;
  }

  /**
   * Moves the definitions out of the paragraph, before it.
   *
   * @return how much of the paragraph's characters, from their beginning, they took
   */
  int take(Paragraph paragraph) {
    if (!mayDefine(paragraph.getContentLines())) {
      return 0;
    }
    // not the paragraph's own characters: these still have the markers of enclosing quotations
    BasedSequence content = paragraph.getContentChars();
    String text = content.toString();
    int from = 0;
    for (DefinitionSyntax definition = DefinitionSyntax.at(text, from);
        definition != null;
        definition = DefinitionSyntax.at(text, from)) {
      Reference reference = reference(content, definition);
      references.putRawKey(reference.getReference(), reference);
      paragraph.insertBefore(reference);
      from = definition.end();
    }
    if (from == 0) {
      return 0;
    }
    int rest = Scan.blank(text, from);
    return rest >= text.length()
        ? paragraph.getTextLength()
        : content.getIndexOffset(rest) - paragraph.getStartOffset();
  }

  private static Reference reference(BasedSequence content, DefinitionSyntax definition) {
    @Nullable BasedSequence title =
        definition.hasTitle()
            ? content.subSequence(definition.title(), definition.titleEnd())
            : null;
    return new Reference(
        content.subSequence(definition.label(), definition.labelEnd()),
        content.subSequence(definition.destination(), definition.destinationEnd()),
        title);
  }

  /** How many lines at the beginning of a paragraph are definitions. */
  static int countLines(List<BasedSequence> lines) {
    if (!mayDefine(lines)) {
      return 0;
    }
    String text = String.join("", lines);
    int from = 0;
    for (DefinitionSyntax definition = DefinitionSyntax.at(text, from);
        definition != null;
        definition = DefinitionSyntax.at(text, from)) {
      from = definition.end();
    }
    int count = 0;
    for (int length = 0; length < from; count++) {
      length += lines.get(count).length();
    }
    return count;
  }

  private static boolean mayDefine(List<BasedSequence> lines) {
    if (lines.isEmpty()) {
      return false;
    }
    BasedSequence first = lines.get(0);
    int start = Scan.spaces(first, 0);
    return start < first.length() && first.charAt(start) == '[';
  }
}
