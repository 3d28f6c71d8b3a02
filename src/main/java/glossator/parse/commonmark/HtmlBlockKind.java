package glossator.parse.commonmark;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The seven kinds of HTML blocks, in the order of the specification (4.6). */
enum HtmlBlockKind {
  RAW_TEXT("^<(?:pre|script|style|textarea)(?:[ \\t>]|$)", "</(?:pre|script|style|textarea)>"),
  COMMENT("^<!--", "-->"),
  INSTRUCTION("^<\\?", "\\?>"),
  DECLARATION("^<![a-z]", ">"),
  CHARACTER_DATA("^<!\\[CDATA\\[", "]]>"),
  BLOCK_TAG("^</?[a-z][a-z0-9]*(?:[ \\t>]|/>|$)", null),
  ANY_TAG("^</?[a-z]", null);

  private static final Set<String> RAW_TEXT_NAMES = Set.of("pre", "script", "style", "textarea");

  private static final Set<String> BLOCK_NAMES =
      Set.of(
          ("address article aside base basefont blockquote body caption center col colgroup dd"
                  + " details dialog dir div dl dt fieldset figcaption figure footer form frame"
                  + " frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main"
                  + " menu menuitem nav noframes ol optgroup option p param search section summary"
                  + " table tbody td tfoot th thead title tr track ul")
              .split(" ", -1));

  private final Pattern start;
  private final @Nullable Pattern end;

  HtmlBlockKind(String start, @Nullable String end) {
    this.start = Pattern.compile(start, Pattern.CASE_INSENSITIVE);
    this.end = end == null ? null : Pattern.compile(end, Pattern.CASE_INSENSITIVE);
  }

  /**
   * The kind of block that a line begins.
   *
   * @param line the line without indentation and line ending
   * @param inParagraph whether the block would interrupt a paragraph, which the last kind must not
   */
  static @Nullable HtmlBlockKind of(String line, boolean inParagraph) {
    for (HtmlBlockKind kind : values()) {
      if (kind.start.matcher(line).find() && kind.accepts(line, inParagraph)) {
        return kind;
      }
    }
    return null;
  }

  private boolean accepts(String line, boolean inParagraph) {
    return switch (this) {
      case CHARACTER_DATA -> line.startsWith("<![CDATA[");
      case BLOCK_TAG -> BLOCK_NAMES.contains(name(line));
      case ANY_TAG -> !inParagraph && isTag(line);
      default -> true;
    };
  }

  private static boolean isTag(String line) {
    int end = TagSyntax.closingTag(line, 0);
    if (end < 0 && !RAW_TEXT_NAMES.contains(name(line))) {
      end = TagSyntax.openTag(line, 0);
    }
    return end >= 0 && Scan.spaces(line, end) == line.length();
  }

  private static String name(String line) {
    int start = line.startsWith("</") ? 2 : 1;
    return line.substring(start, TagSyntax.name(line, start)).toLowerCase(Locale.ROOT);
  }

  /** Whether the block ends with a line; one without an end condition ends before a blank line. */
  boolean endsWith(CharSequence line) {
    return end != null && end.matcher(line).find();
  }

  boolean endsBeforeBlankLine() {
    return end == null;
  }
}
