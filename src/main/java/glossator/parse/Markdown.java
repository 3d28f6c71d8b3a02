package glossator.parse;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import glossator.parse.commonmark.CommonMarkParser;
import glossator.parse.syntax.EditionSyntax;
import java.util.List;

/** The one Markdown of all documents. Stateless: one flexmark parser serves all threads. */
final class Markdown {
  private static final Parser PARSER = parser();

  private Markdown() {}

  private static Parser parser() {
    Parser.Builder builder =
        CommonMarkParser.builder(
            List.of(new TableSyntax(), DefinitionExtension.create(), new EditionSyntax()));
    builder.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    builder.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
    return builder.build();
  }

  /** Parses a document, or a part of one; offsets count from the beginning of the whole. */
  static Document parse(BasedSequence markdown) {
    return PARSER.parse(markdown);
  }
}
