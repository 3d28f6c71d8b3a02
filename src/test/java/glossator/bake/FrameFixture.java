package glossator.bake;

import glossator.model.Publication;
import glossator.model.RawHtml;
import glossator.model.Settings;
import glossator.page.NoteChoice;
import glossator.page.PageView;
import glossator.page.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands around the pages of a small edition. */
final class FrameFixture {
  private FrameFixture() {}

  /** One section, so many persons, two places. */
  static Site.Frame frame(String section, int persons) {
    return new Site.Frame(
        new Settings(
            "A coast",
            "",
            "",
            "",
            "en",
            "ltr",
            "",
            Optional.empty(),
            false,
            true,
            Map.of(),
            RawHtml.ESCAPE,
            true,
            Publication.UNKNOWN),
        List.of(new PageView.LinkView(section, "article/harbour.html")),
        List.of(
            new Site.KindView("person", "people/index.html", persons),
            new Site.KindView("place", "places/index.html", 2)),
        false,
        List.of(),
        false,
        0,
        false,
        new NoteChoice(List.of(), List.of(), 0),
        "",
        "",
        "");
  }
}
