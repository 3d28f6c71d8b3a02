package glossator.parse.syntax;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/**
 * References ({@code [[john-kerry|the secretary]]}), citations ({@code [@key, p. 12]}), footnotes
 * ({@code [^1]} and {@code [^1]: …}) and notes ({@code ::: {.note …}}). The id at the end of a
 * paragraph ({@code {#p4}}) needs no parser of its own: it is read off the finished paragraph.
 */
public final class EditionSyntax implements Parser.ParserExtension {

  @Override
  public void parserOptions(MutableDataHolder options) {
    // nothing to set
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.customInlineParserExtensionFactory(new BracketParser.Factory());
    builder.customBlockParserFactory(new FencedDivParser.Factory());
    builder.customBlockParserFactory(new FootnoteParser.Factory());
  }
}
