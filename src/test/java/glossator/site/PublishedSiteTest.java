package glossator.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glossator.build.EditionBuild;
import glossator.progress.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import javax.json.JsonObject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What an edition tells machines when it says where, when and by whom it is published. */
@ExtendWith(BakedSiteResolver.class)
class PublishedSiteTest {
  private static final Path EDITION =
      BundledEdition.ROOT.resolve("src/test/resources/editions/published/edition");
  private static final String HOST = "https://example.org/editions/log/";
  private static final BakedSite PUBLISHED = BakedSite.bake(EDITION);

  @TempDir private Path temporary = Path.of("");

  @AfterAll
  static void clear() throws Exception {
    PUBLISHED.close();
  }

  @Test
  void everyPageIsValid() throws Exception {
    Offenders.none("The Nu HTML checker objects", NuChecker.findings(PUBLISHED));
  }

  @Test
  void theSitemapHasTheCanonicalAddressOfEveryPage() throws Exception {
    List<String> canonical = new ArrayList<>();
    PUBLISHED
        .pages()
        .values()
        .forEach(page -> canonical.addAll(page.select("link[rel=canonical]").eachAttr("href")));
    List<String> listed = new ArrayList<>(xml("sitemap.xml").select("url > loc").eachText());
    assertEquals(canonical.stream().sorted().toList(), listed.stream().sorted().toList());
    assertEquals(
        PUBLISHED.pages().size() - 3, listed.size(), "all but 404.html, book.html and a redirect");
    assertTrue(listed.contains(HOST) && listed.contains(HOST + "people/anna-lind.html"));
    assertEquals(
        "User-agent: *\nDisallow:\nSitemap: " + HOST + "sitemap.xml\n", text("robots.txt"));
  }

  @Test
  void theFeedIsAtom() throws Exception {
    Element feed = xml("feed.xml").expectFirst("feed");
    assertEquals("http://www.w3.org/2005/Atom", feed.attr("xmlns"));
    assertEquals(HOST + "feed.xml", feed.select("> id").text());
    assertEquals("The Pilot’s Log: Changes", feed.select("> title").text());
    assertEquals("2026-11-20T00:00:00Z", feed.select("> updated").text());
    assertEquals(HOST + "feed.xml", feed.select("> link[rel=self]").attr("href"));
    assertEquals(
        List.of("Sarah Holm", "Charles de Gaulle", "Harbour & Coast Society"),
        feed.select("> author > name").eachText());
    assertEquals(
        List.of(
            "tag:example.org,2026-11-20:/editions/log/2026-11-20",
            "tag:example.org,2026-11-20:/editions/log/2026-11-20-licence",
            "tag:example.org,2026-10-01:/editions/log/2026-10-01"),
        feed.select("> entry > id").eachText());
    List<String> wrong = new ArrayList<>();
    for (Element entry : feed.select("> entry")) {
      boolean whole =
          entry.select("> title").hasText()
              && entry.select("> content[type=text]").hasText()
              && entry.select("> updated").text().matches("\\d{4}-\\d{2}-\\d{2}T00:00:00Z")
              && entry.select("> link[rel=alternate]").size() == 1;
      entry.select("> link").eachAttr("href").stream()
          .filter(address -> !leadsToAPlace(address))
          .forEach(wrong::add);
      if (!whole) {
        wrong.add(entry.outerHtml());
      }
    }
    Offenders.none("Entries or links of the feed", wrong);
    assertEquals(
        PUBLISHED.pages().size() - 1L,
        PUBLISHED.pages().entrySet().stream()
            .filter(page -> !page.getKey().equals("404.html"))
            .filter(page -> page.getValue().select("link[type=application/atom+xml]").size() == 1)
            .count());
  }

  private static boolean leadsToAPlace(String address) {
    String place = address.startsWith(HOST) ? address.substring(HOST.length()) : "?";
    return Place.of("index.html", place).element(PUBLISHED).isPresent();
  }

  @Test
  void thePageForLossesWorksAtAnyDepth() {
    Document page = PUBLISHED.page("404.html");
    List<String> wrong = new ArrayList<>();
    for (Reference reference : Reference.inPage("404.html", page)) {
      String address = reference.address();
      boolean local = address.startsWith("#");
      boolean there =
          address.startsWith("/editions/log/")
              && Files.isRegularFile(
                  PUBLISHED.folder().resolve(address.substring("/editions/log/".length())));
      if (!local && !there) {
        wrong.add(address);
      }
    }
    Offenders.none("Addresses of 404.html that do not count from the host", wrong);
    assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
  }

  @Test
  void linkedDataIsWhole(BakedSite bundled) {
    LinkedData data = LinkedData.of(PUBLISHED, HOST);
    Offenders.none("Identifiers that nothing describes", data.dangling());
    assertEquals(48, data.references());
    LinkedData unpublished = LinkedData.of(bundled, "file:///edition/");
    Offenders.none("Identifiers that nothing describes", unpublished.dangling());
    assertTrue(unpublished.references() > bundled.pages().size());
  }

  @Test
  void anEventIsDescribed() {
    String graph = HOST + "events/storm.html";
    assertEquals(
        """
        {"@type":"Event","@id":"%s#storm","name":"The great storm",\
        "description":"Three days of wind.","mainEntityOfPage":{"@id":"%s"},\
        "startDate":"1872-11-12","endDate":"1872-11-14",\
        "location":{"@type":"Place","@id":"%2$splaces/lind-harbour.html#lind-harbour",\
        "name":"Lind harbour"},\
        "attendee":[{"@type":"Person","@id":"%2$speople/anna-lind.html#anna-lind",\
        "name":"Anna Lind"},{"@type":"Thing","name":"The Crew"}],\
        "superEvent":{"@type":"Event","@id":"%2$sevents/bad-year.html#bad-year",\
        "name":"The bad year"}}"""
            .replace("%2$s", HOST)
            .replace("%s", graph),
        entity("events/storm.html"));
    assertFalse(entity("events/bad-year.html").contains("Date"), "about 1872 is no ISO date");
  }

  private static String entity(String address) {
    JsonObject graph = LinkedData.graphs(PUBLISHED.page(address)).get(0);
    return graph.getJsonArray("@graph").getJsonObject(1).toString();
  }

  @Test
  void aSectionIsCatalogued() {
    String tags =
        PUBLISHED
            .page("article/arrival.html")
            .select("meta[name^=citation], meta[name^=DC]")
            .stream()
            .map(tag -> tag.attr("name") + ": " + tag.attr("content") + "\n")
            .collect(Collectors.joining());
    assertEquals(
        """
        citation_title: The “Arrival”?
        citation_author: Berg, Ole
        citation_editor: Holm, Sarah
        citation_editor: de Gaulle, Charles
        citation_editor: Harbour & Coast Society
        citation_publication_date: 2026/11/22
        citation_inbook_title: The Pilot’s Log: A harbour & a <storm>
        citation_language: en-GB
        citation_public_url: %1$sarticle/arrival.html
        citation_fulltext_html_url: %1$sarticle/arrival.html
        DC.title: The “Arrival”?
        DC.creator: Berg, Ole
        DC.contributor: Holm, Sarah
        DC.contributor: de Gaulle, Charles
        DC.contributor: Harbour & Coast Society
        DC.description: The pilot came aboard.
        DC.date: 2026-11-22
        DC.type: Text
        DC.format: text/html
        DC.language: en-GB
        DC.rights: CC BY 4.0
        DC.identifier: %1$sarticle/arrival.html
        DCTERMS.isPartOf: The Pilot’s Log: A harbour & a <storm>
        """
            .formatted(HOST),
        tags);
  }

  @Test
  void whereTheAddressIsNotKnownNothingIsMadeUp(BakedSite bundled) throws Exception {
    assertFalse(Files.exists(bundled.folder().resolve("sitemap.xml")));
    assertFalse(Files.exists(bundled.folder().resolve("feed.xml")));
    assertEquals(
        "User-agent: *\nDisallow:\n", Files.readString(bundled.folder().resolve("robots.txt")));
    Document page = bundled.page("people/john-kerry.html");
    assertEquals(0, page.select("link[rel=canonical], meta[property=og:url]").size());
    assertEquals(0, page.select("meta[name=citation_public_url]").size());
  }

  @Test
  void aPrivateCopyIsNotCatalogued() throws Exception {
    Path text = temporary.resolve("text.txt");
    Files.writeString(
        text,
        """
        The pilot came aboard at dawn.

        Anna Lind stood by him.

        The gale rose again.

        The storm

        It broke over the whole harbour.

        The keeper and the pilot slept through it all.
        """);
    Path site = temporary.resolve("site");
    var report =
        new EditionBuild(EDITION, Optional.of(site), Optional.of(text), false, Progress.SILENT)
            .build();
    assertTrue(report.done(), () -> report.problems().toString());
    assertFalse(
        Files.exists(site.resolve("sitemap.xml")) || Files.exists(site.resolve("feed.xml")));
    assertEquals("User-agent: *\nDisallow: /\n", Files.readString(site.resolve("robots.txt")));
    Document page = Jsoup.parse(site.resolve("article/arrival.html").toFile(), "UTF-8");
    assertEquals(
        0, page.select("link[rel=canonical], meta[property], meta[name^=citation]").size());
    assertEquals(0, page.select("script[type=application/ld+json]").size());
    assertEquals(HOST, page.select("#citing").attr("data-base"));
    assertTrue(
        page.select("#citing > p").text().startsWith("What is cited is the published edition."));
  }

  @Test
  void theScriptIsSmall() throws Exception {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    String scripts = text("js/edition.js");
    String last = "\n;\n";
    String script =
        scripts.substring(scripts.lastIndexOf(last, scripts.length() - last.length() - 1));
    assertTrue(script.contains("citing"), script);
    deflater.setInput(script.getBytes(StandardCharsets.UTF_8));
    deflater.finish();
    int bytes = deflater.deflate(new byte[1 << 16]);
    deflater.end();
    assertTrue(bytes <= 4096, () -> "cite.js has " + bytes + " bytes, compressed");
  }

  private static Document xml(String name) throws Exception {
    return Jsoup.parse(text(name), "", Parser.xmlParser());
  }

  private static String text(String name) throws Exception {
    return Files.readString(PUBLISHED.folder().resolve(name));
  }
}
