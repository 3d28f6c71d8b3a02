package glossator.parse.commonmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vladsch.flexmark.parser.Parser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each correction by cases of our own. */
class CorrectionsTest {
  private final Parser parser = CommonMarkParser.builder(List.of()).build();

  private void becomes(String markdown, String html) {
    assertEquals(html, SpecificationHtml.of(parser.parse(markdown)));
  }

  @Test
  void fences() {
    becomes("~~~ a`b ~ c\nx\n~~~\n", "<pre><code class=\"language-a`b\">x\n</code></pre>\n");
    becomes("``` a`b\nx\n", "<p>``` a`b\nx</p>\n");
    becomes("  ~~~\n\tx\n  ~~~\n", "<pre><code>  x\n</code></pre>\n");
    becomes(">~~~\n>\tx\n", "<blockquote>\n<pre><code>  x\n</code></pre>\n</blockquote>\n");
  }

  @Test
  void htmlBlocks() {
    becomes("<TextArea>\n\n*a*\n</PRE>\n*b*\n", "<TextArea>\n\n*a*\n</PRE>\n<p><em>b</em></p>\n");
    becomes("<search>\n*a*\n\n*b*\n", "<search>\n*a*\n<p><em>b</em></p>\n");
    becomes("a\n<search>\n", "<p>a</p>\n<search>\n");
    becomes("a\n<span>\n", "<p>a\n<span></p>\n");
    becomes("<!doctype\n\n>\n*a*\n", "<!doctype\n\n>\n<p><em>a</em></p>\n");
    becomes("<source>\n*a*\n", "<source>\n*a*\n");
    becomes("x\n<source>\n*a*\n", "<p>x\n<source>\n<em>a</em></p>\n");
    becomes("<![cdata[\n*a*\n", "<p>&lt;![cdata[\n<em>a</em></p>\n");
  }

  @Test
  void definitions() {
    becomes("[a]:\n<b c>\n'd'\n\n[a]\n", "<p><a href=\"b%20c\" title=\"d\">a</a></p>\n");
    becomes("[a]: <b>'c'\n", "<p>[a]: <b>'c'</p>\n");
    becomes("[a]: b 'c' d\n", "<p>[a]: b 'c' d</p>\n");
    becomes("[a]: b\n'c' d\n\n[a]\n", "<p>'c' d</p>\n<p><a href=\"b\">a</a></p>\n");
    becomes("[a]: b\\)\n\n[a]\n", "<p><a href=\"b)\">a</a></p>\n");
    becomes("[a]: b)\n", "<p>[a]: b)</p>\n");
    becomes("[ ]: b\n\n[ ]\n", "<p>[ ]: b</p>\n<p>[ ]</p>\n");
    becomes("[a]: b\n[a]: c\n\n[a]\n", "<p><a href=\"b\">a</a></p>\n");
  }

  @Test
  void definitionsInQuotations() {
    becomes(
        "> [a]: b\n>   'c'\n> [d]: e\n> [a] [d]\n",
        "<blockquote>\n<p><a href=\"b\" title=\"c\">a</a> <a href=\"e\">d</a></p>\n</blockquote>\n");
  }

  @Test
  void headings() {
    becomes("[a]: b\n[c]: d\n  e\nf\n---\n[c]\n", "<h2>e\nf</h2>\n<p><a href=\"d\">c</a></p>\n");
    becomes("[a]: b\n---\n", "<hr />\n");
    becomes("[a]: b\n===\n===\n", "<h1>===</h1>\n");
    becomes("> a\n> ===\n", "<blockquote>\n<h1>a</h1>\n</blockquote>\n");
    becomes("[a]: b\nx\n=\n\n[a]: c\n\n[a]\n", "<h1>x</h1>\n<p><a href=\"b\">a</a></p>\n");
    becomes(
        "# #\n## a ## b ##\t\n### c#\n#d\n",
        "<h1></h1>\n<h2>a ## b</h2>\n<h3>c#</h3>\n<p>#d</p>\n");
  }

  @Test
  void thematicBreaks() {
    becomes(
        "* * *\n_ _\t_\n- - x\n",
        "<hr />\n<hr />\n<ul>\n<li>\n<ul>\n<li>x</li>\n</ul>\n</li>\n</ul>\n");
  }

  @Test
  void listItemsIndentedFourSpaces() {
    becomes(
        "- a\n   - b\n    - c\n",
        "<ul>\n<li>a\n<ul>\n<li>b</li>\n<li>c</li>\n</ul>\n</li>\n</ul>\n");
    becomes("   - a\n    - b\n", "<ul>\n<li>a\n- b</li>\n</ul>\n");
    becomes(
        "1) a\n\n    2) b\n",
        "<ol>\n<li>\n<p>a</p>\n<ol start=\"2\">\n<li>b</li>\n</ol>\n</li>\n</ol>\n");
    becomes("  1) a\n\n    2) b\n", "<ol>\n<li>a</li>\n</ol>\n<pre><code>2) b\n</code></pre>\n");
  }

  @Test
  void looseAndTightLists() {
    becomes(
        "- a\n- b\n\n- c\n",
        "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n<li>\n<p>c</p>\n</li>\n</ul>\n");
    becomes(
        "- a\n  - b\n\n    c\n- d\n",
        "<ul>\n<li>a\n<ul>\n<li>\n<p>b</p>\n<p>c</p>\n</li>\n</ul>\n</li>\n<li>d</li>\n</ul>\n");
    becomes("-\n\n  a\n", "<ul>\n<li></li>\n</ul>\n<p>a</p>\n");
    becomes("a\n2. b\n-\n1. c\n", "<h2>a\n2. b</h2>\n<ol>\n<li>c</li>\n</ol>\n");
  }

  @Test
  void flanking() {
    becomes("*€*a *😀*b *+*c\n", "<p>*€*a *😀*b *+*c</p>\n");
    becomes("*a*€ x*€*\n", "<p><em>a</em>€ x*€*</p>\n");
    becomes("*\u00a0a* _a_\u2003b\n", "<p>*\u00a0a* <em>a</em>\u2003b</p>\n");
  }

  @Test
  void ruleOfThree() {
    becomes("a***b***c\n", "<p>a<em><strong>b</strong></em>c</p>\n");
    becomes("*a**b*\n", "<p><em>a**b</em></p>\n");
    becomes("a*b**c*d\n", "<p>a<em>b**c</em>d</p>\n");
    becomes("*****Hello*world****\n", "<p>**<em><strong>Hello<em>world</em></strong></em></p>\n");
  }

  @Test
  void linkDestinations() {
    becomes("[a](<b c>)\n", "<p><a href=\"b%20c\">a</a></p>\n");
    becomes("[a](<b\\>)\n", "<p>[a](&lt;b&gt;)</p>\n");
    becomes("[a](<b>c) [a](<b\nc>)\n", "<p>[a](<b>c) [a](<b\nc>)</p>\n");
    becomes(
        "[a](b(c)) [a](b(c) [a](<>'t')\n",
        "<p><a href=\"b(c)\">a</a> [a](b(c) [a](&lt;&gt;'t')</p>\n");
    becomes("[ a ](b (c) )\n", "<p><a href=\"b\" title=\"c\"> a </a></p>\n");
    becomes("[a](b (c(d)))\n", "<p>[a](b (c(d)))</p>\n");
  }

  @Test
  void labels() {
    becomes("[STRASSE]\n\n[straẞe]: a\n", "<p><a href=\"a\">STRASSE</a></p>\n");
    becomes("[I]\n\n[i]: a\n", "<p><a href=\"a\">I</a></p>\n");
    becomes("![x][A  B]\n\n[a\nb]: c\n", "<p><img src=\"c\" alt=\"x\" /></p>\n");
    becomes(
        "[a][] [a][b] [a][ ]\n\n[a]: c\n",
        "<p><a href=\"c\">a</a> [a][b] <a href=\"c\">a</a>[ ]</p>\n");
  }

  @Test
  void referencesWithoutDefinition() {
    becomes("p\n\n*a [b* c]\n", "<p>p</p>\n<p><em>a [b</em> c]</p>\n");
    becomes("[a *b] c*\n", "<p>[a <em>b] c</em></p>\n");
  }

  @Test
  void rawHtml() {
    becomes("a <!--> b --> <!---> c -->\n", "<p>a <!--> b --&gt; <!---> c --&gt;</p>\n");
    becomes(
        "a <!-- b -- c\nd --> <!x y> <?p\nq?>\n", "<p>a <!-- b -- c\nd --> <!x y> <?p\nq?></p>\n");
    becomes(
        "a <b\n  c = 'd' e/> </f > <g h=\"> <i j=k>\n",
        "<p>a <b\nc = 'd' e/> </f > &lt;g h=&quot;&gt; <i j=k></p>\n");
  }

  @Test
  void codeSpans() {
    becomes("`a\n   b` `` c ` d ``\n", "<p><code>a b</code> <code>c ` d</code></p>\n");
    becomes("``a` b`\n", "<p>``a<code> b</code></p>\n");
  }

  @Test
  void autolinksAndEntities() {
    becomes(
        "<a+b:c> <d@e.f-g> <d@-e> <h:i>\n",
        "<p><a href=\"a+b:c\">a+b:c</a> <a href=\"mailto:d@e.f-g\">d@e.f-g</a> &lt;d@-e&gt; &lt;h:i&gt;</p>\n");
    becomes(
        "&#1234567; &#12345678; &#x10ffff; &#x1000000;\n",
        "<p>\ufffd &amp;#12345678; \udbff\udfff &amp;#x1000000;</p>\n");
  }

  @Test
  void lineBreaks() {
    becomes("a  \n   b\\\nc \nd\te\n", "<p>a<br />\nb<br />\nc\nd\te</p>\n");
  }
}
