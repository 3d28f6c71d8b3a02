package glossator.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import glossator.model.Strand;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.json.Json;
import javax.json.JsonObject;
import javax.json.JsonReader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code ids.json} names every public id of the pages, and nothing else. */
@ExtendWith(BakedSiteResolver.class)
class InventoryTest {
  private static final String BIBLIOGRAPHY = "bibliography.html";

  private static List<Map<String, String>> inventory(BakedSite site) throws IOException {
    List<Map<String, String>> entries = new ArrayList<>();
    try (InputStream file = Files.newInputStream(site.folder().resolve("ids.json"));
        JsonReader json = Json.createReader(file)) {
      for (JsonObject entry : json.readArray().getValuesAs(JsonObject.class)) {
        Map<String, String> fields = new TreeMap<>();
        entry.keySet().forEach(key -> fields.put(key, entry.getString(key)));
        entries.add(fields);
      }
    }
    return entries;
  }

  @Test
  void everyEntryHasFourFields(BakedSite site) throws IOException {
    List<Map<String, String>> wrong = new ArrayList<>();
    for (Map<String, String> entry : inventory(site)) {
      boolean complete = entry.keySet().equals(Set.of("id", "kind", "title", "href"));
      if (!complete || entry.containsValue("")) {
        wrong.add(entry);
      }
    }
    Offenders.none("Entries without id, kind, title and href", wrong);
  }

  @Test
  void everyIdIsNamedOnce(BakedSite site) throws IOException {
    Set<String> ids = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (Map<String, String> entry : inventory(site)) {
      String id = entry.getOrDefault("id", "");
      if (!ids.add(id)) {
        twice.add(id);
      }
    }
    Offenders.none("Ids that the inventory has twice", twice);
  }

  @Test
  void everyAddressResolves(BakedSite site) throws IOException {
    List<String> lost = new ArrayList<>();
    for (Map<String, String> entry : inventory(site)) {
      String href = entry.getOrDefault("href", "");
      if (Place.of("ids.json", href).element(site).isEmpty()) {
        lost.add(href);
      }
    }
    Offenders.none("Addresses in the inventory that lead nowhere", lost);
  }

  @Test
  void itNamesWhatThePagesHave(BakedSite site) throws IOException {
    Set<String> named = new TreeSet<>();
    for (Map<String, String> entry : inventory(site)) {
      named.add(entry.get("kind") + " " + entry.get("id") + " " + entry.get("href"));
    }
    Set<String> there = onPages(site);
    assertEquals(List.of(), difference(there, named), "Ids of the pages that are not named");
    assertEquals(List.of(), difference(named, there), "Ids that are named and on no page");
  }

  private static List<String> difference(Set<String> all, Set<String> without) {
    return all.stream().filter(each -> !without.contains(each)).toList();
  }

  private static Set<String> onPages(BakedSite site) {
    Set<String> there = new TreeSet<>();
    for (String address : site.sections()) {
      Document page = site.page(address);
      String id = address.replaceAll("^article/|\\.html$", "");
      there.add("section " + id + " " + address);
      for (String paragraph : page.select(".paragraph").eachAttr("id")) {
        there.add("paragraph " + paragraph + " " + address + "#" + paragraph);
      }
      for (String note : page.select(".note").eachAttr("id")) {
        there.add("note " + note + " " + address + "#" + note);
      }
    }
    for (Strand strand : site.edition().strands()) {
      String id = strand.page().id();
      there.add("thread " + id + " threads/" + id + ".html");
    }
    if (site.pages().containsKey(BIBLIOGRAPHY)) {
      for (String work : site.page(BIBLIOGRAPHY).select(".work").eachAttr("id")) {
        there.add("source " + work + " " + BIBLIOGRAPHY + "#" + work);
      }
    }
    site.edition()
        .entities()
        .values()
        .forEach(
            entity -> {
              String address = BakedSite.address(entity);
              String id = site.page(address).select("main").attr("data-entity");
              there.add(entity.kind().type() + " " + id + " " + address);
            });
    return there;
  }
}
