package glossator.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A way to make a text that has brought some parser of Markdown to its knees, as long as is wanted.
 *
 * @param name what comes again and again
 * @param text makes it of so many pieces
 */
record Pathology(String name, IntFunction<String> text) {

  private static final List<String> PIECES =
      List.of(
          "[",
          "![",
          "]",
          "[]",
          "*a ",
          "*a_ ",
          "a**b",
          "a***b** ",
          "*_",
          "**x [a*b**c*](d)",
          "_a __b ",
          "~a~~",
          "<",
          "<!--",
          "<?",
          "<![CDATA[",
          "<!a ",
          "<a b='",
          "<a ",
          "</",
          "`",
          "` a``",
          "`a",
          "](<",
          "[a](<b",
          "[a](b",
          "[a](b 'c",
          "[a](",
          "[a][b]",
          "[a]",
          "![a][]",
          "\\",
          "\\\\",
          "&",
          "&a",
          "&amp",
          "&#",
          "&amp;",
          "<a@b.",
          "<a:",
          "a@b ",
          "a  \n",
          "a\\\n",
          "\n",
          " \n",
          "\t",
          "a\n",
          "a\r",
          "* ",
          "*",
          "- ",
          "-",
          "=",
          "#",
          "# a\n",
          "1. ",
          "1) a\n",
          "- a\n",
          "> ",
          ">",
          "> a\n\n",
          ">a\nb\n",
          "<div>\n",
          "</div>\n",
          "<!-- a\n",
          "<script>\n",
          "```\n",
          "```\na\n",
          "~~~ ",
          "a\n===\n",
          "a\n-\n",
          "***\n",
          "    a\n\n",
          "\ta\n",
          "[a]: b\n",
          "[a]: <\n",
          "[a]: b 'c\n",
          "[a]: b\n===\n",
          "[a]:\n",
          "a | b\n",
          "|",
          "| a ",
          "|-",
          "|a|\n|-|\n",
          "a\n: b\n",
          ": a\n",
          "a\n: ",
          "[^",
          "[^a]",
          "[^a]: ",
          "[^a]: b\n",
          "[^a]: b\n\n    ",
          "[[",
          "]]",
          "[[a",
          "[[a]]",
          "[[a|",
          "[[a|b",
          "[[|",
          "[[a|*b*]]",
          "[[a|`b`]] ",
          "[[a|b\n",
          "![[a]]",
          "[@",
          "[@a",
          "[@a]",
          "[@a;",
          "[a @b; ",
          "[@a, p. 1]",
          ":::",
          ":::\n",
          "::: x\n",
          "::: {.note",
          "::: {.note}\n",
          "::: {.note on=p1 lemma=a}\n",
          "::: {.note a=\"",
          "{#",
          "{#a}",
          "a {#",
          "{",
          "“",
          "“a ",
          "a. ",
          "A. ",
          "A B ",
          "p1-",
          "é",
          "\u0301",
          "\u202e",
          "\ud83d\ude00",
          "\u0000");

  /** All of them. */
  static List<Pathology> all() {
    List<Pathology> all = new ArrayList<>();
    for (String piece : PIECES) {
      String name = piece.replace("\n", "⏎").replace("\r", "␍").replace("\t", "⇥");
      all.add(new Pathology(name.replace('\0', '␀'), n -> piece.repeat(n) + "x\n"));
    }
    all.add(around("[ a ]", "[", "]"));
    all.add(around("[ a ](b)", "[", "](b)"));
    all.add(around("![ a ](b)", "![", "](b)"));
    all.add(around("[[ a ]]", "[[", "]]"));
    all.add(around("*a b*", "*a ", " b*"));
    all.add(around("**a b**", "**a ", " b**"));
    all.add(around("_a *b* c_", "_a *b ", "* c_"));
    all.add(around("( a )", "[a](", ")"));
    all.add(around("> and - by turns", "> - ", ""));
    all.add(around("<b> a </b>", "<b>", "</b>"));
    all.add(new Pathology("lists in lists", Pathology::listsInLists));
    all.add(new Pathology("quotations in quotations", Pathology::quotationsInQuotations));
    all.add(new Pathology("runs of backticks, each longer", Pathology::backticks));
    all.add(new Pathology("a word of so many letters", n -> "a".repeat(n) + "\n"));
    all.add(new Pathology("spaces in a line", n -> "a" + " ".repeat(n) + "b\n"));
    all.add(new Pathology("spaces in a heading", n -> "# a" + " ".repeat(n) + "b\n"));
    all.add(new Pathology("a title of so many words", n -> "[a](b \"" + "c ".repeat(n) + "\")\n"));
    all.add(new Pathology("definitions, then uses", n -> numbered("[%d]: b\n", n) + "[1][2]\n"));
    all.add(
        new Pathology(
            "uses and definitions", n -> numbered("[%d] ", n) + "\n\n" + numbered("[%d]: b\n", n)));
    all.add(
        new Pathology(
            "footnotes", n -> numbered("a[^%d] ", n) + "\n\n" + numbered("[^%d]: b\n\n", n)));
    all.add(new Pathology("unknown references", n -> numbered("[[a-%d]] ", n)));
    all.add(new Pathology("unknown citations", n -> numbered("[@a-%d] ", n)));
    all.add(new Pathology("unknown notes", n -> numbered("[[n:a-%d]] ", n)));
    all.add(new Pathology("unknown footnotes", n -> numbered("[^a-%d] ", n)));
    all.add(new Pathology("paragraph ids", n -> numbered("a {#a-%d}\n\n", n)));
    all.add(new Pathology("the same id again", n -> "a {#a}\n\n".repeat(n)));
    all.add(new Pathology("the same heading again", n -> "# a\n\n".repeat(n)));
    all.add(new Pathology("columns", n -> "|a".repeat(n) + "\n" + "|-".repeat(n) + "\n|b\n"));
    all.add(new Pathology("rows", n -> "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(n)));
    all.add(new Pathology("names", n -> "Anna Vesterlund ".repeat(n) + "\n"));
    all.add(new Pathology("comments", n -> "<!-- accept double-space: a -->\na  b\n\n".repeat(n)));
    return List.copyOf(all);
  }

  private static Pathology around(String name, String before, String after) {
    return new Pathology(name, n -> before.repeat(n) + "a" + after.repeat(n) + "\n");
  }

  private static String numbered(String form, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      text.append(form.replace("%d", String.valueOf(i)));
    }
    return text.append('\n').toString();
  }

  /** Each a step deeper; the text grows with the square, so there are fewer of them. */
  private static String listsInLists(int pieces) {
    StringBuilder text = new StringBuilder();
    for (int depth = 0; depth * depth < pieces; depth++) {
      text.append("  ".repeat(depth)).append("- a\n");
    }
    return text.toString();
  }

  private static String quotationsInQuotations(int pieces) {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth * depth < pieces; depth++) {
      text.append(">".repeat(depth)).append(" a\n");
    }
    return text.toString();
  }

  private static String backticks(int pieces) {
    StringBuilder text = new StringBuilder();
    for (int length = 1; length * length < pieces; length++) {
      text.append("`".repeat(length)).append(' ');
    }
    return text.append('\n').toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
