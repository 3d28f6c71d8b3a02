package glossator.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import glossator.page.Site;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands between the tags of {@code @once} is made once, and is on every page. */
class OncePerSiteTest {
  private final Configuration freemarker = new Configuration(EditionObjectWrapper.SEMANTICS);
  private int made;

  /** A view, of which two may be equal and yet have different words around them. */
  public record View(String name) {}

  @BeforeEach
  void prepare() {
    freemarker.setObjectWrapper(new EditionObjectWrapper());
    freemarker.setSharedVariable(OncePerSite.NAME, new OncePerSite(false));
    freemarker.setSharedVariable("making", (TemplateMethodModelEx) arguments -> ++made);
    freemarker.setSharedVariable(
        "look",
        (TemplateMethodModelEx)
            arguments -> {
              PageReads.frame("kinds/size");
              PageReads.template("lib/words.ftlh");
              PageReads.list();
              return "";
            });
  }

  private Template template(String text) throws IOException {
    return new Template("page.ftlh", text, freemarker);
  }

  private static String page(Template template, Map<String, Object> content)
      throws TemplateException, IOException {
    StringWriter out = new StringWriter();
    template.process(content, out);
    return out.toString();
  }

  @Test
  void ofAViewAndWithinItsSurroundings() throws Exception {
    Template template =
        template("<@once of=view within=root>${root}${view.name} ${making()}</@once>|");
    View anna = new View("Anna");
    View ole = new View("Ole");
    assertEquals("../Anna 1|", page(template, Map.of("view", anna, "root", "../")));
    assertEquals("../Ole 2|", page(template, Map.of("view", ole, "root", "../")));
    assertEquals("Anna 3|", page(template, Map.of("view", anna, "root", "")));
    assertEquals("../Anna 1|", page(template, Map.of("view", anna, "root", "../")));
    assertEquals("Anna 3|", page(template, Map.of("view", anna, "root", "")));
  }

  @Test
  void eachPlaceInATemplateHasItsOwn() throws Exception {
    Template template = template("<@once>${making()}</@once> <@once>${making()}</@once>");
    assertEquals("1 2", page(template, Map.of()));
    assertEquals("1 2", page(template, Map.of()));
    assertEquals("3", page(template("<@once>${making()}</@once>"), Map.of()));
  }

  @Test
  void wordsOfAllScriptsAreAsTheyAre() throws Exception {
    Template template = template("<@once>„Ø 𝒜 אנה“ ${making()}</@once>\n");
    assertEquals("„Ø 𝒜 אנה“ 1\n", page(template, Map.of()));
    assertEquals("„Ø 𝒜 אנה“ 1\n", page(template, Map.of()));
  }

  @Test
  void whatItLookedAtEveryPageHasLookedAt() throws Exception {
    Template template = template("<@once>${look()}${making()}</@once>");
    for (int page = 0; page < 3; page++) {
      PageReads reads = PageReads.begin(frame(0));
      assertEquals("1", page(template, Map.of()));
      PageReads.frame("after");
      assertEquals(Set.of("kinds/size", "after"), reads.frame());
      assertEquals(Set.of("lib/words.ftlh"), reads.templates());
      assertEquals(true, reads.lists());
    }
  }

  @Test
  void whatFailsIsTriedAgain() throws Exception {
    Template template = template("<@once>${making()}${name}</@once>");
    PageReads reads = PageReads.begin(frame(0));
    assertThrows(TemplateException.class, () -> page(template, Map.of()));
    assertEquals(1, made);
    assertEquals("2Anna", page(template, Map.of("name", "Anna")));
    PageReads.frame("after");
    assertEquals(Set.of("after"), reads.frame());
  }

  private static Site.Frame frame(int persons) {
    return FrameFixture.frame("Harbour", persons);
  }

  private String page(Template template, Site.Frame frame) throws Exception {
    PageReads.begin(frame);
    return page(template, Map.of("edition", WatchedFrame.of(frame, freemarker.getObjectWrapper())));
  }

  @Test
  void whatShowsTheWholeIsMadeAgainWhenThatIsAnother() throws Exception {
    freemarker.setSharedVariable(OncePerSite.NAME, new OncePerSite(true));
    Template template =
        template(
            "<@once>${edition.kinds[0].count} ${making()}</@once>, <@once>${making()}</@once>");
    assertEquals("1 1, 2", page(template, frame(1)));
    assertEquals("1 1, 2", page(template, frame(1)));
    assertEquals("5 3, 2", page(template, frame(5)));
    assertEquals("5 3, 2", page(template, frame(5)));
  }

  /** A page may have asked for a library before, which another then has only from the part. */
  @Test
  void whatThePageAskedForBeforeThePartMayHaveUsed() throws Exception {
    freemarker.setSharedVariable(OncePerSite.NAME, new OncePerSite(true));
    freemarker.setSharedVariable(
        "ask",
        (TemplateMethodModelEx)
            arguments -> {
              PageReads.template(arguments.get(0).toString());
              return "";
            });
    Template template =
        template(
            "<#list before as each>${ask(each)}</#list><@once>${making()}<@once>${ask('c')}</@once></@once>");
    PageReads first = PageReads.begin(frame(0));
    assertEquals("1", page(template, Map.of("before", List.of("one.ftlh", "a", "b"))));
    assertEquals(Set.of("one.ftlh", "a", "b", "c"), first.templates());
    PageReads second = PageReads.begin(frame(0));
    assertEquals("1", page(template, Map.of("before", List.of("other.ftlh"))));
    assertEquals(Set.of("other.ftlh", "a", "b", "c"), second.templates());
  }

  @Test
  void aPreviewMakesEachTimeWhatMayShowAnyPage() throws Exception {
    freemarker.setSharedVariable(OncePerSite.NAME, new OncePerSite(true));
    Template template = template("<@once>${look()}${making()}</@once>");
    assertEquals(List.of("1", "2"), List.of(page(template, Map.of()), page(template, Map.of())));
  }

  @ParameterizedTest
  @CsvSource({"of=view.name, of", "of=7, of", "within=7, within", "off=view, off"})
  void whatCannotBeToldFromAnotherIsRefused(String given, String name) throws Exception {
    for (boolean follows : new boolean[] {true, false}) {
      OncePerSite once = new OncePerSite(follows);
      freemarker.setSharedVariable(OncePerSite.NAME, once);
      freemarker.setSharedVariable(OncePerSite.KEPT, once.kept());
      for (String directive : List.of("@once", "@kept")) {
        Template template =
            template("<" + directive + " " + given + ">${making()}</" + directive + ">");
        TemplateException refused =
            assertThrows(
                TemplateException.class, () -> page(template, Map.of("view", new View("Anna"))));
        assertEquals(
            "@once and @kept take of, which is a view, and within, which is a text; not “"
                + name
                + "” as it is here",
            refused.getMessageWithoutStackTop());
      }
    }
    assertEquals(0, made);
  }

  @Test
  void whatIsKeptForAPreviewABuildMakesEachTime() throws Exception {
    Template template =
        template("<@kept of=view within=root>${root}${view.name} ${making()}</@kept>|");
    Map<String, Object> content = Map.of("view", new View("Anna"), "root", "../");
    freemarker.setSharedVariable(OncePerSite.KEPT, new OncePerSite(false).kept());
    assertEquals(
        List.of("../Anna 1|", "../Anna 2|"),
        List.of(page(template, content), page(template, content)));
    freemarker.setSharedVariable(OncePerSite.KEPT, new OncePerSite(true).kept());
    assertEquals(
        List.of("../Anna 3|", "../Anna 3|"),
        List.of(page(template, content), page(template, content)));
  }

  /** Else a preview would hold each state of each section that there ever was. */
  @Test
  void whatWasMadeOfAViewGoesWithIt() throws Exception {
    freemarker.setSharedVariable(OncePerSite.KEPT, new OncePerSite(true).kept());
    Template template = template("<@kept of=view>${view.name?left_pad(4000000)}</@kept>");
    View stays = new View("Ole");
    page(template, Map.of("view", stays));
    long before = used();
    for (int i = 0; i < 50; i++) {
      page(template, Map.of("view", new View("Anna")));
    }
    used(); // tells which views are gone
    page(template, Map.of("view", new View("Anna")));
    long more = used() - before;
    assertTrue(more < 50_000_000, more + " bytes of 204,000,000 are still there");
    assertEquals(4_000_000, page(template, Map.of("view", stays)).length());
  }

  private static long used() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(20); // references are queued by another thread
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Test
  void nothingBetweenTheTagsIsNothing() throws Exception {
    assertEquals("", page(template("<@once/>"), Map.of()));
  }
}
