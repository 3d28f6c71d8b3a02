package glossator.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What holds for every style sheet of the theme. */
@ExtendWith(BakedSiteResolver.class)
class StyleSheetsTest {
  private static final Path SHEETS = Path.of("assets", "css");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern PAGE = Pattern.compile("@page[^{]*\\{([^{}]|\\{[^{}]*})*}");
  private static final Pattern DECLARATION =
      Pattern.compile("(?<=[{;\\s])([a-z-]+):\\s*([^;{}]+);");
  private static final Pattern PHYSICAL =
      Pattern.compile(
          "(left|right|top|bottom|width|height|m(in|ax)-(width|height)"
              + "|(margin|padding|border|scroll-margin|scroll-padding)-(left|right|top|bottom).*"
              + "|border-(top|bottom)-(left|right)-radius)");
  private static final Pattern SIDED =
      Pattern.compile("text-align|float|clear|caption-side|object-position|background-position");
  private static final Pattern FOUR_VALUES =
      Pattern.compile("margin|padding|inset|border-(width|style|color)");

  private static final List<String> SURFACES = List.of("paper", "raised", "glow", "tint");

  @Test
  void sidesAreNamedByTheRunOfTheText() throws IOException {
    List<String> physical = new ArrayList<>();
    try (Stream<Path> sheets = Files.list(SHEETS)) {
      for (Path sheet : sheets.sorted().toList()) {
        for (String declaration : physical(Files.readString(sheet))) {
          physical.add(sheet.getFileName() + ": " + declaration);
        }
      }
    }
    Offenders.none("Declarations that name sides of the screen", physical);
  }

  @Test
  void aPageAsksForAllOfThem(BakedSite site) throws IOException {
    List<String> sheets = site.page("index.html").select("link[rel=stylesheet]").eachAttr("href");
    assertEquals(List.of("css/edition.css", "css/local.css"), sheets);
    assertEquals(
        List.of("css/edition.css", "css/local.css", "css/running-titles.css"), site.files(".css"));
  }

  @Test
  void whatNamesASideIsFound() {
    String sheet =
        "a { left: 0; /* top: 0; */ margin: 0 1em 0 0; }\nb { text-align: right; margin: 0 1em; }"
            + " @page :left { margin-left: 2cm; @top-left { width: 1cm; } } c { max-width: 1em; }";
    List<String> wanted =
        List.of("left: 0", "margin: 0 1em 0 0", "text-align: right", "max-width: 1em");
    assertEquals(wanted, physical(sheet));
  }

  /** Without comments, and without pages of paper, which have a left and a right in any script. */
  private static List<String> physical(String sheet) {
    String rules = PAGE.matcher(COMMENT.matcher(sheet).replaceAll("")).replaceAll("");
    List<String> physical = new ArrayList<>();
    Matcher matcher = DECLARATION.matcher(rules);
    while (matcher.find()) {
      String name = matcher.group(1);
      String value = matcher.group(2).strip();
      boolean sided = SIDED.matcher(name).matches() && value.matches(".*\\b(left|right)\\b.*");
      if (PHYSICAL.matcher(name).matches() || sided || differs(name, value)) {
        physical.add(name + ": " + value);
      }
    }
    return physical;
  }

  /** Whether a shorthand gives the left another value than the right. */
  private static boolean differs(String name, String value) {
    String[] values = value.split("\\s+(?![^(]*\\))", -1);
    return FOUR_VALUES.matcher(name).matches()
        && values.length == 4
        && !values[1].equals(values[3]);
  }

  @Test
  void wordsAreReadableInBothThemes() throws IOException {
    assertEquals(List.of(), tooFaint(List.of("ink", "quiet", "accent"), SURFACES, 4.5));
  }

  @Test
  void marksAreVisibleInBothThemes() throws IOException {
    assertEquals(List.of(), tooFaint(List.of("thread", "accent"), List.of("paper", "raised"), 3));
  }

  private static List<String> tooFaint(List<String> marks, List<String> surfaces, double wanted)
      throws IOException {
    String tokens = Files.readString(SHEETS.resolve("tokens.css"));
    List<String> faint = new ArrayList<>();
    for (Palette palette : List.of(Palette.light(tokens), Palette.dark(tokens))) {
      for (String mark : marks) {
        for (String surface : surfaces) {
          double contrast = palette.contrast(mark, surface);
          if (contrast < wanted) {
            faint.add("%s on %s: %.2f".formatted(mark, palette.colours().get(surface), contrast));
          }
        }
      }
    }
    return faint;
  }
}
