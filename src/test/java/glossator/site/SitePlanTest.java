package glossator.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import glossator.check.references.SitePlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan of a site, by which links are checked, is what is baked. */
@ExtendWith(BakedSiteResolver.class)
class SitePlanTest {
  private static final Path EDITIONS = Path.of("src", "test", "resources", "editions");

  @Test
  void theBundledEditionIsBakedAsPlanned(BakedSite site) {
    compare(site);
  }

  @ParameterizedTest
  @ValueSource(strings = {"everything", "minimal", "hebrew", "published", "search", "time"})
  void othersAreBakedAsPlanned(String name) throws IOException {
    try (BakedSite site = BakedSite.bake(EDITIONS.resolve(name).resolve("edition"))) {
      compare(site);
    }
  }

  private static void compare(BakedSite site) {
    SitePlan plan = new SitePlan(site.edition());
    Set<String> planned = new TreeSet<>(plan.pages());
    Set<String> baked = new TreeSet<>(site.pages().keySet());
    baked.removeIf(name -> !site.page(name).select("meta[http-equiv=refresh]").isEmpty());
    assertEquals(planned, baked);
    List<String> unknown = new ArrayList<>();
    site.pages().forEach((name, page) -> ids(name, page, plan, unknown));
    Offenders.none("Ids that are not in the plan", unknown);
  }

  private static void ids(String name, Document page, SitePlan plan, List<String> unknown) {
    for (Element element : page.body().select("[id]")) {
      if (!plan.mayHave(name, element.id())) {
        unknown.add(name + "#" + element.id());
      }
    }
  }
}
