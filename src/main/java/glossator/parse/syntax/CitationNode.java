package glossator.parse.syntax;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/**
 * A citation of one work or several, in the form of Pandoc's.
 *
 * <pre>[see @indyk-2014, pp. 3-5; also @miller-2008]
 *  └ works                                     ┘</pre>
 */
public final class CitationNode extends Node {
  /** A key: letters and digits of any script, and {@code : . / + - _} between them. */
  public static final String KEY = "[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_:./+-]*[\\p{L}\\p{N}_])?+";

  /**
   * What stands before {@code (} or {@code [} is the label of a link, unless another citation
   * follows.
   */
  static final Pattern FORM =
      Pattern.compile(
          "^\\[(?:[^\\[\\]\\\\`<>@]*+(?<=\\s))?+@"
              + KEY
              + "(?:[,;\\s][^\\[\\]\\\\`<>]*+)?+](?!\\(|\\[(?!@))");

  CitationNode(BasedSequence chars) {
    super(chars);
  }

  /** What stands between the brackets. */
  public BasedSequence works() {
    return getChars().subSequence(1, getChars().length() - 1);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
