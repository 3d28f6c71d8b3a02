package glossator.site;

import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.json.Json;
import javax.json.JsonArray;
import javax.json.JsonObject;
import javax.json.JsonString;
import javax.json.JsonValue;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The JSON-LD of a site: what it describes, and what it refers to. */
final class LinkedData {
  private final Set<String> described = new HashSet<>();
  private final List<Map.Entry<String, String>> references = new ArrayList<>();

  /** Reads the graphs of all pages; identifiers are resolved against the page's own address. */
  static LinkedData of(BakedSite site, String root) {
    LinkedData data = new LinkedData();
    site.pages()
        .forEach(
            (name, page) ->
                graphs(page)
                    .forEach(graph -> data.node(graph, name, URI.create(root).resolve(name))));
    return data;
  }

  /** The graphs of a page. */
  static List<JsonObject> graphs(Document page) {
    List<JsonObject> graphs = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      graphs.add(Json.createReader(new StringReader(script.data())).readObject());
    }
    return graphs;
  }

  private void node(JsonValue value, String page, URI base) {
    if (value instanceof JsonArray list) {
      list.forEach(each -> node(each, page, base));
    } else if (value instanceof JsonObject object) {
      if (object.get("@id") instanceof JsonString id) {
        String resolved = base.resolve(id.getString()).toString();
        if (object.containsKey("@type")) {
          described.add(resolved);
        } else {
          references.add(Map.entry(page, resolved));
        }
      }
      object.values().forEach(each -> node(each, page, base));
    }
  }

  /** How many references there are. */
  int references() {
    return references.size();
  }

  /** References to what no page describes. */
  List<String> dangling() {
    return references.stream()
        .filter(reference -> !described.contains(reference.getValue()))
        .map(reference -> reference.getKey() + ": " + reference.getValue())
        .toList();
  }
}
