package glossator.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import glossator.page.Site;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A template sees the same frame whether or not it is noted what it looks at. */
class WatchedFrameTest {
  private static final Site.Frame FRAME = FrameFixture.frame("Harbour", 7);

  /** What a template makes of a frame. */
  private static String made(String template, boolean watched) throws Exception {
    EditionObjectWrapper wrapper = new EditionObjectWrapper();
    Configuration freemarker = new Configuration(EditionObjectWrapper.SEMANTICS);
    freemarker.setObjectWrapper(wrapper);
    Object frame = watched ? WatchedFrame.of(FRAME, wrapper) : FRAME;
    return text(new Template("one", template, freemarker), frame);
  }

  private static String text(Template template, Object frame)
      throws IOException, TemplateException {
    StringWriter out = new StringWriter();
    template.process(Map.of("edition", frame), out);
    return out.toString();
  }

  private static Set<String> looked(String template) throws Exception {
    PageReads reads = PageReads.begin(FRAME);
    String seen = made(template, true);
    assertEquals(made(template, false), seen);
    return new TreeSet<>(reads.frame());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${edition.settings.title} | [settings/title]",
        "<#list edition.kinds as kind>${kind.type}</#list> | [kinds/0/type, kinds/1/type, kinds/size]",
        "<#if edition.sections?has_content>text</#if> | [sections/size]",
        "${edition.sections?first.address} | [sections/0/address, sections/size]",
        "${edition.kinds?map(each -> each.count)?join(' ')} | [kinds/0/count, kinds/1/count, kinds/size]",
        "${(edition.kinds[7].type)!'none'} | [kinds/size]",
        "${edition.search!'none'} | ['']",
        "${edition.settings.title()} | [settings]",
        "${edition.settings.publication.version} | [settings/publication/version]",
        "<#list edition.kinds[0]?keys as key>${key}</#list> | [kinds/0, kinds/size]",
        "${edition.kinds[1]} | [kinds/1, kinds/size]",
        "<#if edition.threads>threads</#if> | [threads]",
      })
  void looksAt(String template, String parts) throws Exception {
    assertEquals(parts.replace("''", ""), looked(template).toString());
  }

  @Test
  void agreeInWhatWasLookedAt() {
    Site.Frame more = FrameFixture.frame("Harbour", 8);
    assertTrue(WatchedFrame.agree(FRAME, more, Set.of("kinds/0/type", "kinds/size", "settings")));
    assertFalse(WatchedFrame.agree(FRAME, more, Set.of("kinds/0/count")));
    assertFalse(WatchedFrame.agree(FRAME, more, Set.of("kinds/0")));
    assertFalse(WatchedFrame.agree(FRAME, more, Set.of("")));
    Site.Frame other = FrameFixture.frame("Pier", 7);
    assertTrue(WatchedFrame.agree(FRAME, other, Set.of("sections/size", "sections/0/address")));
    assertFalse(WatchedFrame.agree(FRAME, other, Set.of("sections/0/title")));
  }
}
