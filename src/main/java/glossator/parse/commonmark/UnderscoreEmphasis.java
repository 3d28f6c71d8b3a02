package glossator.parse.commonmark;

import com.vladsch.flexmark.parser.core.delimiter.UnderscoreDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/** Emphasis with {@code _}, paired by the specification's rule of three (6.2). */
final class UnderscoreEmphasis extends UnderscoreDelimiterProcessor {
  UnderscoreEmphasis() {
    super(false);
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    return RuleOfThree.use(opener, closer);
  }
}
