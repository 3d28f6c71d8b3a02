package glossator.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What is left of HTML in Markdown is valid, however broken it was written. */
class RawHtmlTest {
  private static final Path OURS = Path.of("src", "test", "resources", "xss", "own.md");
  private static final Path SPECIFICATION =
      Path.of(System.getProperty("glossator.corpora", "../shared/corpora"))
          .resolve("markdown-public/commonmark-spec-0.31.2.json");

  @TempDir private Path folder = Path.of("");

  @Test
  void whatIsLeftIsValid() throws Exception {
    List<String> pieces = new ArrayList<>(List.of(Files.readString(OURS).split("(?m)^%%\\R")));
    pieces.add(
        """
        <ruby>a<rt>b</ruby> <table><td>c <li>d</li> <ul><div>e</div> <dl><p>f <h1>g <h2>h

        <ol start=3 reversed><li value=2>i<li>j</ol><dl><dt>k<dd>l</dl><details><summary>m<b>n</details>

        <figure><figcaption>o<p>p</figure><table><caption>q<col><tr><th scope=row>r<div>s</table>

        <b><p>t</b></p><pre><p>u</pre><span><ul><li>v</span></ul><a href=w><a href=x>y</a></a><q><hr></q>

        <table>

        z

        <tr>

        z

        </table>

        <div><table><caption><div>q<col><table><tr><td></caption></div>r</div></table>
        """);
    if (Files.isRegularFile(SPECIFICATION)) {
      pieces.addAll(examples());
    } else {
      System.err.println("Skipped in part: there is no file " + SPECIFICATION);
    }
    // What leads nowhere would stop the build.
    Files.writeString(
        folder.resolve("jbake.properties"),
        """
        check.broken-link=off
        check.invalid-language=off
        check.missing-image=off
        """);
    for (int i = 0; i < pieces.size(); i++) {
      write("content/article/" + (1000 + i) + "-piece" + i + ".md", i, pieces.get(i));
    }
    try (BakedSite site = BakedSite.bake(folder)) {
      assertTrue(site.sections().size() >= pieces.size());
      Offenders.none("The Nu HTML checker objects", objections(site));
      Offenders.none("Pages that a piece has broken", broken(site));
    }
  }

  /** Without the form of Markdown's own elements, and addresses that authors made up. */
  private static List<String> objections(BakedSite site) throws Exception {
    List<String> objections = new ArrayList<>(NuChecker.findings(site));
    objections.removeIf(
        each ->
            each.contains("Trailing slash on void elements")
                || each.contains("for attribute “href”")
                || each.contains("has no cells beginning"));
    return objections;
  }

  /** A browser closes what it thinks is open; what comes around a piece is where it was. */
  private static List<String> broken(BakedSite site) {
    return site.sections().stream()
        .filter(
            each ->
                site.page(each).select("body > main > div.text").size() != 1
                    || site.page(each).select("body > footer.site-footer").size() != 1)
        .toList();
  }

  /** Those with tags; brackets could be references, which lead nowhere here. */
  private static List<String> examples() throws IOException {
    Object all =
        new Load(LoadSettings.builder().build()).loadFromString(Files.readString(SPECIFICATION));
    return ((List<?>) all)
        .stream()
            .map(example -> String.valueOf(((java.util.Map<?, ?>) example).get("markdown")))
            .filter(markdown -> markdown.contains("<") && !markdown.contains("["))
            .toList();
  }

  private void write(String name, int number, String piece) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    String body = piece.replace("[^", "[\\^");
    Files.writeString(file, "---\ntitle: Piece " + number + "\n---\n" + body + "\n\nAfter.\n");
  }
}
