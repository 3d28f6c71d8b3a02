package glossator.parse.raw;

import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells of HTML that is left out, and of the way out. */
final class Losses {
  private static final String DROPPED = "html-dropped";
  private static final String UNCLOSED = "html-unclosed";
  private static final int LONGEST_ADDRESS = 60;
  private static final String OTHERWISE =
      "docs/format.md lists the HTML that may stand in Markdown";
  private static final String SCRIPTS = "pages run no scripts but those of the theme";
  private static final String STYLES = "the look of a page is set in assets/css/local.css";
  private static final Map<String, String> HINTS =
      Map.of(
          "script",
          SCRIPTS,
          "style",
          STYLES,
          "font",
          STYLES,
          "class",
          "a class of the edition’s own begins with own-, and is styled in assets/css/local.css",
          "id",
          "an id stands behind the words of a paragraph or heading: {#id}",
          "name",
          "an id stands behind the words of a paragraph or heading: {#id}",
          "lang",
          "a language tag, such as en, fr-CA or sr-Latn",
          "align",
          STYLES);

  private static final Map<String, String> WANTED =
      Map.of(
          "img",
              "src=\"…\" and alt=\"…\", which says what the picture shows; alt=\"\" is an ornament",
          "a", "href=\"…\"",
          "bdo", "dir=\"rtl\" or dir=\"ltr\"",
          "time", "datetime=\"2014-04-29\": a year, a month or a day");

  private static final Map<String, String> FRAMES =
      Map.of(
          "li", "<ul> or <ol>",
          "dt", "<dl>",
          "dd", "<dl>",
          "summary", "<details>",
          "figcaption", "<figure>",
          "rt", "<ruby>",
          "rp", "<ruby>");

  private final SourceText source;
  private final ProblemSink problems;

  Losses(SourceText source, ProblemSink problems) {
    this.source = source;
    this.problems = problems;
  }

  /** A tag that no edition has. */
  void tag(String name, int offset) {
    dropped(offset, "<" + name + "> is left out", HINTS.getOrDefault(name, OTHERWISE));
  }

  /** An element of paragraphs in the midst of words. */
  void blockInLine(String name, int offset) {
    String hint = "begin it on a line of its own, after a blank line";
    dropped(offset, "<" + name + "> is left out: it cannot stand within a paragraph", hint);
  }

  /** A tag that lacks what it is for, or whose address may not be. */
  void wanting(String name, List<String> attributes, int offset) {
    if (!address(name, attributes, offset)) {
      String hint = WANTED.getOrDefault(name, OTHERWISE);
      dropped(offset, "<" + name + "> is left out: it lacks an attribute", hint);
    }
  }

  /** An attribute that is left out. */
  void attribute(String element, String name, int offset) {
    String hint = name.startsWith("on") ? SCRIPTS : HINTS.getOrDefault(name, OTHERWISE);
    dropped(offset, "“" + name + "” of <" + element + "> is left out", hint);
  }

  private boolean address(String name, List<String> attributes, int offset) {
    Optional<String> link = name.equals("a") ? value(attributes, "href") : Optional.empty();
    Optional<String> picture = name.equals("img") ? value(attributes, "src") : Optional.empty();
    Optional<String> objection =
        link.flatMap(SafeAddresses::linkObjection)
            .or(() -> picture.flatMap(SafeAddresses::pictureObjection));
    objection.ifPresent(
        hint ->
            dropped(
                offset,
                "<" + name + "> is left out with its address, " + shown(link.or(() -> picture)),
                hint));
    return objection.isPresent();
  }

  /** An address in Markdown that is left out. */
  void address(String what, String address, int offset, String hint) {
    String message = "the " + what + " " + shown(Optional.of(address)) + " is left out";
    problems.warning("unsafe-address", source, offset, message, hint);
  }

  private static String shown(Optional<String> address) {
    String written = address.orElse("").replaceAll("\\s+", " ");
    return "“"
        + (written.length() > LONGEST_ADDRESS
            ? written.substring(0, LONGEST_ADDRESS) + "…"
            : written)
        + "”";
  }

  private static Optional<String> value(List<String> attributes, String name) {
    for (int i = 0; i + 1 < attributes.size(); i += 2) {
      if (attributes.get(i).equals(name)) {
        return Optional.of(attributes.get(i + 1));
      }
    }
    return Optional.empty();
  }

  /** A part of a table or list that stands in none. */
  void outOfPlace(String name, int offset) {
    String hint = "it belongs in " + FRAMES.getOrDefault(name, "<table>");
    dropped(offset, "<" + name + "> is left out: it stands alone here", hint);
  }

  /** One that stands in too many others. */
  void tooDeep(String name, int offset) {
    dropped(offset, "<" + name + "> is left out: it is nested too deeply", "close what is open");
  }

  /** A link around links. */
  void linkInLink(int offset) {
    dropped(offset, "<a> is left out: a link cannot stand in a link", "keep one of the two");
  }

  /** An end without a beginning. */
  void stray(String name, int offset) {
    String hint = "take it away, or write <" + name + "> before it";
    dropped(offset, "</" + name + "> is left out: it ends nothing", hint);
  }

  /** An instruction to programs, or a declaration. */
  void instruction(int offset) {
    dropped(offset, "what stands between <? or <! and > is left out", OTHERWISE);
  }

  /** A beginning without an end. */
  void unclosed(String name, int offset, boolean paragraph) {
    String where = paragraph ? " in its paragraph" : "";
    String message = "<" + name + "> is not closed" + where;
    problems.warning(UNCLOSED, source, offset, message, "write </" + name + "> where it ends");
  }

  /** A beginning without an end before the next paragraph, which it cannot hold. */
  void cannotHold(String name, int offset) {
    problems.warning(
        UNCLOSED,
        source,
        offset,
        "<" + name + "> cannot hold what follows, and ends before it",
        "write </" + name + "> before it");
  }

  private void dropped(int offset, String message, String hint) {
    problems.warning(DROPPED, source, offset, message, hint);
  }
}
