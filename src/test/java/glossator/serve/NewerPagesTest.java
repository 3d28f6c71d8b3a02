package glossator.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glossator.build.FreshPage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that are asked for before they are written. */
class NewerPagesTest {
  @TempDir private Path site = Path.of("");

  private static FreshPage page(String text) {
    return new FreshPage(Optional.of(text.getBytes(UTF_8)));
  }

  @Test
  void nobodyGetsAnOlderOne() throws Exception {
    Files.writeString(site.resolve("index.html"), "<body>old</body>");
    Files.writeString(site.resolve("same.html"), "<body>same</body>");
    Files.writeString(site.resolve("gone.html"), "<body>gone</body>");
    Map<String, FreshPage> newer =
        Map.of(
            "index.html", page("<body>new</body>"),
            "added.html", page("<body>added</body>"),
            "gone.html", new FreshPage(Optional.empty()));
    AskedPages asked = new AskedPages();
    SiteHandler files =
        new SiteHandler(
            () -> new SiteHandler.SiteFolder(site, "v1"),
            address -> Optional.ofNullable(newer.get(address)),
            asked);
    try (LocalServer server = LocalServer.start(0, files, new EventStreams())) {
      HttpResponse<String> index = get(server, "");
      assertTrue(index.body().startsWith("<body>new<script"), index::body);
      assertTrue(index.body().contains("data-page=\"index.html\" data-version=\"v1\""));
      assertTrue(get(server, "added.html").body().contains("added"));
      assertTrue(get(server, "same.html").body().contains("same"));
      assertEquals(404, get(server, "gone.html").statusCode());
      assertFalse(get(server, "gone.html").body().contains("<body>gone"));
      assertEquals(404, get(server, "%2e%2e/index.html").statusCode());
    }
    assertTrue(asked.all().containsAll(Set.of("index.html", "added.html", "same.html")));
  }

  @Test
  void thoseThatWereAskedForLastComeFirst() {
    AskedPages asked = new AskedPages();
    for (int i = 0; i < 20; i++) {
      asked.add("first.html");
      asked.add(i + ".html");
    }
    assertTrue(asked.all().contains("first.html"));
    assertTrue(asked.all().contains("19.html"));
    assertFalse(asked.all().contains("0.html"));
    assertEquals(12, asked.all().size());
  }

  private static HttpResponse<String> get(LocalServer server, String path) throws Exception {
    URI address = URI.create(server.address().toString().replace("localhost", "127.0.0.1") + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }
}
