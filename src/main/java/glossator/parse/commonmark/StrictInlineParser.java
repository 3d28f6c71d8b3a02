package glossator.parse.commonmark;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.delimiter.Bracket;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The inline parser of this package: link reference definitions, and the constructs which need a
 * stack of delimiters or brackets. One is made for each document.
 */
final class StrictInlineParser extends LeafInlineParser {
  private final LinkCloser linkCloser = new LinkCloser(this);
  private final DelimiterMatcher delimiterMatcher;
  private @Nullable Bracket lastBracket;

  StrictInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkReferenceProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkReferenceProcessors,
        extensions);
    if (!linkReferenceProcessors.processors.isEmpty()) {
      throw new IllegalArgumentException("Link reference processors are not supported.");
    }
    delimiterMatcher = new DelimiterMatcher(this, delimiterProcessors);
  }

  @Override
  public void initializeDocument(Document document) {
    document.set(Parser.REFERENCES, new CaseFoldedReferences(document));
    super.initializeDocument(document);
  }

  @Override
  public int preProcessBlock(Paragraph block, ParserState state) {
    ContinuationLines.strip(block);
    return new DefinitionReader(referenceRepository).take(block);
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    lastBracket = null;
    super.parse(content, block);
  }

  /** The bar between two cells ends what is open in the first, brackets as well (GFM 4.10). */
  @Override
  protected boolean parseInline(boolean customOnly) {
    boolean bar = customCharacters != null && customCharacters.get(peek());
    boolean more = super.parseInline(customOnly);
    if (bar) {
      lastBracket = null;
    }
    return more;
  }

  ReferenceRepository references() {
    return referenceRepository;
  }

  /** Delimiter runs (6.2). */
  @Override
  protected boolean parseDelimiters(DelimiterProcessor processor, char delimiter) {
    int end = Scan.run(input, index, delimiter);
    if (end - index < processor.getMinLength()) {
      return false;
    }
    Flanking flanking = Flanking.of(inlineText().text(), index, end);
    boolean opens = delimiter == processor.getOpeningCharacter() && flanking.opens(processor);
    boolean closes = delimiter == processor.getClosingCharacter() && flanking.closes(processor);
    if (!opens && !closes && processor.skipNonOpenerCloser()) {
      return false;
    }
    Text node = appendSeparateText(input.subSequence(index, end));
    Delimiter run =
        new DelimiterRunLength(
            input, node, delimiter, opens, closes, lastDelimiter, index, end - index);
    if (lastDelimiter != null) {
      lastDelimiter.setNext(run);
    }
    lastDelimiter = run;
    index = end;
    return true;
  }

  @Override
  public void processDelimiters(@Nullable Delimiter stackBottom) {
    delimiterMatcher.match(stackBottom);
  }

  @Override
  public @Nullable Bracket getLastBracket() {
    return lastBracket;
  }

  @Override
  protected boolean parseOpenBracket() {
    Text node = appendSeparateText(input.subSequence(index, index + 1));
    push(Bracket.link(input, node, index, lastBracket, lastDelimiter));
    index++;
    return true;
  }

  @Override
  protected boolean parseBang() {
    if (peek(1) != '[') {
      return false;
    }
    Text node = appendSeparateText(input.subSequence(index, index + 2));
    push(Bracket.image(input, node, index + 1, lastBracket, lastDelimiter));
    index += 2;
    return true;
  }

  private void push(Bracket bracket) {
    if (lastBracket != null) {
      lastBracket.setBracketAfter(true);
    }
    lastBracket = bracket;
  }

  /** Forgets the last opening bracket. */
  void popBracket() {
    if (lastBracket != null) {
      lastBracket = lastBracket.getPrevious();
    }
  }

  /** Links and images (6.3, 6.4). */
  @Override
  protected boolean parseCloseBracket() {
    linkCloser.close();
    return true;
  }

  @Override
  public int parseLinkLabel() {
    int end = LinkSyntax.label(input, index);
    int length = end < 0 ? 0 : end - index;
    index += length;
    return length;
  }

  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    return take(LinkSyntax.destination(input, index));
  }

  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    return take(LinkSyntax.title(input, index));
  }
}
