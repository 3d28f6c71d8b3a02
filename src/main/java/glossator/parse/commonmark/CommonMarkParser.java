package glossator.parse.commonmark;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The entry to a flexmark parser whose tree is the one CommonMark 0.31.2 prescribes. */
public final class CommonMarkParser {
  private CommonMarkParser() {}

  /**
   * Begins a parser for CommonMark 0.31.2 and the given extensions. The parser built from it keeps
   * no state between documents and may be shared by threads, as far as the extensions may.
   *
   * <p>Headings, lists, HTML blocks, fenced code, thematic breaks, emphasis and link reference
   * definitions are read by the rules of this package; flexmark's own options for these (say, lists
   * of another Markdown dialect) have no effect. A reference without a definition is plain text,
   * not a tentative {@code LinkRef}. Extensions may add block parsers, inline parsers, delimiters
   * and processors as always; link reference processors and a second inline parser factory are
   * refused, since the brackets are resolved here.
   *
   * @param extensions what the language has beyond CommonMark, in order of registration
   * @return a builder which the caller may configure further
   */
  public static Parser.Builder builder(Collection<? extends Extension> extensions) {
    List<Extension> all = new ArrayList<>();
    all.add(new Corrections());
    all.addAll(extensions);
    MutableDataSet options = new MutableDataSet();
    options.setFrom(ParserEmulationProfile.COMMONMARK_0_29);
    options.set(Parser.EXTENSIONS, all);
    return Parser.builder(options);
  }
}
