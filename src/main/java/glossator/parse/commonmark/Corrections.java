package glossator.parse.commonmark;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/**
 * Switches off the rules of flexmark which this package replaces, and registers the replacements.
 */
final class Corrections implements Parser.ParserExtension {

  @Override
  public void parserOptions(MutableDataHolder options) {
    options.set(Parser.HEADING_PARSER, false);
    options.set(Parser.FENCED_CODE_BLOCK_PARSER, false);
    options.set(Parser.HTML_BLOCK_PARSER, false);
    options.set(Parser.THEMATIC_BREAK_PARSER, false);
    options.set(Parser.LIST_BLOCK_PARSER, false);
    options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
    options.set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.customBlockParserFactory(new HeadingRule());
    builder.customBlockParserFactory(new FencedCodeRule());
    builder.customBlockParserFactory(new HtmlBlockRule());
    builder.customBlockParserFactory(new ThematicBreakRule());
    builder.customBlockParserFactory(new ListRule());
    builder.customDelimiterProcessor(new AsteriskEmphasis());
    builder.customDelimiterProcessor(new UnderscoreEmphasis());
    builder.customInlineParserFactory(StrictInlineParser::new);
    // flexmark adds this one by itself only to its own inline parser
    builder.paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
  }
}
