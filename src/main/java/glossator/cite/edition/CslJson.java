package glossator.cite.edition;

import glossator.model.Contributor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A record in CSL-JSON, which Zotero and other programs read. */
final class CslJson {
  private CslJson() {}

  static List<Piece> entry(Citable cited) {
    Composition out = new Composition();
    out.words("[\n  {\n").words(start("id") + '"').key(cited).words("\",\n");
    field("type", cited.isWhole() ? "book" : "chapter", out);
    if (cited.isWhole()) {
      field("title", cited.edition(), out);
    } else {
      out.words(start("title") + '"').title("").words("\",\n");
      field("container-title", cited.edition(), out);
    }
    names("author", cited.authors(), out);
    names("container-author", cited.bookAuthors(), out);
    names("editor", cited.editors(), out);
    field("version", cited.publication().version(), out);
    if (cited.date().isKnown()) {
      out.words(start("issued") + "{\"date-parts\": [" + cited.date().list() + "]},\n");
    }
    out.locator(start("note") + "\"¶", start("note") + "\"¶¶", "\",\n");
    out.address(start("URL") + '"', "\",\n");
    out.accessed(start("accessed") + "{\"date-parts\": [[", "]]},\n", "{list}");
    return out.words(start("language") + Json.of(cited.language()) + "\n  }\n]").pieces();
  }

  private static void names(String role, List<Contributor> names, Composition out) {
    if (!names.isEmpty()) {
      List<Map<String, String>> list = names.stream().map(CslJson::name).toList();
      out.words(start(role) + Json.of(list) + ",\n");
    }
  }

  private static Map<String, String> name(Contributor name) {
    Map<String, String> parts = new LinkedHashMap<>();
    if (name.institution()) {
      parts.put("literal", name.family());
      return parts;
    }
    parts.put("family", name.family());
    parts.put("given", name.given());
    parts.put("suffix", name.suffix());
    parts.values().removeIf(String::isEmpty);
    return parts;
  }

  private static void field(String name, String value, Composition out) {
    if (!value.isEmpty()) {
      out.words(start(name) + Json.of(value) + ",\n");
    }
  }

  private static String start(String name) {
    return "    \"" + name + "\": ";
  }
}
