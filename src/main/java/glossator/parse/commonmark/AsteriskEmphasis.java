package glossator.parse.commonmark;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/** Emphasis with {@code *}, paired by the specification's rule of three (6.2). */
final class AsteriskEmphasis extends AsteriskDelimiterProcessor {
  AsteriskEmphasis() {
    super(false);
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    return RuleOfThree.use(opener, closer);
  }
}
