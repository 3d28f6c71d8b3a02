package glossator.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.ObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates see of a record what Freemarker itself would show them. */
class RecordModelTest {
  /** With what views have: components, a method, one that takes something, a getter. */
  public record Shelf(String name, List<Shelf> within, @Nullable Shelf above, int books) {
    public String label() {
      return name + " (" + books + ")";
    }

    public String called(String other) {
      return other + ", formerly " + name;
    }

    public String getOwner() {
      return "nobody";
    }
  }

  private static final Shelf TOP = new Shelf("top", List.of(), null, 0);
  private static final Shelf MIDDLE = new Shelf("middle", List.of(TOP), TOP, 1234);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${shelf.name} ${shelf.books} ${shelf.above.name} ${shelf.within[0].name}",
        "${shelf.name()} ${shelf.label()} ${shelf.above.label()}",
        "${shelf.called('attic')}",
        "${shelf.owner} ${shelf.getOwner()}",
        "${shelf} ${shelf.above}",
        "${shelf['name']}",
        "${(shelf.above.above.name)!'none'} ${shelf.above.above???c} ${shelf.shape???c}",
        "${shelf?has_content?c} ${(shelf.above.above)?has_content?c} ${shelf?is_hash?c}",
        "<#list shelf?keys?sort as key>${key} </#list>${shelf?size}",
        "<#list shelf?values?filter(v -> v?is_number) as v>${v} </#list>",
        "<#list shelf.within as each>${each.name}<#else>none</#list>"
            + "<#list shelf.above.within as each>${each.name}<#else>none</#list>",
      })
  void asAnyObject(String template) throws IOException, TemplateException {
    assertEquals(
        made(template, new DefaultObjectWrapper(EditionObjectWrapper.SEMANTICS)),
        made(template, new EditionObjectWrapper()));
  }

  private static String made(String template, ObjectWrapper wrapper)
      throws IOException, TemplateException {
    Configuration freemarker = new Configuration(EditionObjectWrapper.SEMANTICS);
    freemarker.setObjectWrapper(wrapper);
    StringWriter out = new StringWriter();
    new Template("shelf", template, freemarker).process(Map.of("shelf", MIDDLE), out);
    return out.toString();
  }
}
