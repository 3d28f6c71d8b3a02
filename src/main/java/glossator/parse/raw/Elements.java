package glossator.parse.raw;

import java.util.Set;

/** The elements of HTML that an edition may hold, by what they are to their surroundings. */
final class Elements {
  /** What may stand in a line of words. */
  static final Set<String> IN_LINES =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "img",
          "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong",
          "sub", "sup", "time", "u", "var", "wbr");

  /** What may stand between paragraphs besides. */
  static final Set<String> BLOCKS =
      Set.of(
          "blockquote",
          "caption",
          "col",
          "colgroup",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "li",
          "ol",
          "p",
          "pre",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  /** Elements that hold nothing and have no end. */
  static final Set<String> VOID = Set.of("br", "col", "hr", "img", "wbr");

  /** Elements whose end authors may leave away (HTML, “Optional tags”). */
  static final Set<String> ENDLESS =
      Set.of(
          "p",
          "li",
          "dt",
          "dd",
          "rt",
          "rp",
          "tr",
          "td",
          "th",
          "thead",
          "tbody",
          "tfoot",
          "colgroup",
          "caption");

  /** Elements that may hold paragraphs. */
  static final Set<String> HOLDERS =
      Set.of(
          "blockquote",
          "dd",
          "del",
          "details",
          "div",
          "figcaption",
          "figure",
          "ins",
          "li",
          "td",
          "th");

  private Elements() {}
}
