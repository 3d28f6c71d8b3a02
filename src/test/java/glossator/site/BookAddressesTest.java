package glossator.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In the book, which lies elsewhere than the pages it repeats, authors' own addresses still lead
 * there.
 */
class BookAddressesTest {
  @TempDir private Path edition = Path.of("");

  private void file(String name, String text) throws IOException {
    Path file = edition.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void addressesOfAuthorsCountFromTheBook() throws IOException {
    file(
        "content/article/1-arrival.md",
        """
        # Arrival

        ![A rope](rope.txt) [the pier](../pier.txt?a=../b#../c) [above](#p1) [out](https://example.org/../x) {#p1}

        He is [here](../people/holm.html#life), says [[holm]], not [there](mailto:a@example.org).
        """);
    file(
        "content/people/holm.md",
        "---\nname: Holm\nsummary: A pilot.\n---\n## Life {#life}\n\n[above](#life), [a log](log.txt), [the text](../article/arrival.html#p1)\n");
    for (String name : List.of("article/rope.txt", "pier.txt", "people/log.txt")) {
      file("content/" + name, "a file\n");
    }
    try (BakedSite site = BakedSite.bake(edition)) {
      List<String> found =
          site.page(BakedSite.BOOK).select("main p a[href]").eachAttr("href").stream()
              .filter(address -> !address.equals("#holm")) // made of a reference, not written
              .toList();
      assertEquals(
          List.of(
              "#p1",
              "pier.txt?a=../b#../c",
              "#p1",
              "https://example.org/../x",
              "#p2",
              "people/holm.html#life",
              "mailto:a@example.org",
              "#holm.life",
              "people/log.txt",
              "article/arrival.html#p1"),
          found.subList(found.indexOf("#p1"), found.size()));
      assertEquals("article/rope.txt", site.page(BakedSite.BOOK).select("main img").attr("src"));
    }
  }
}
