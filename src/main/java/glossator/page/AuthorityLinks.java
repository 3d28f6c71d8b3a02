package glossator.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The addresses of an entity in authority files: links that a reader may follow, never loaded by a
 * page.
 */
final class AuthorityLinks {
  private static final Map<String, String> PREFIXES = new LinkedHashMap<>();

  static {
    PREFIXES.put("wikidata", "https://www.wikidata.org/wiki/");
    PREFIXES.put("viaf", "https://viaf.org/viaf/");
    PREFIXES.put("loc", "https://id.loc.gov/authorities/");
    PREFIXES.put("gnd", "https://d-nb.info/gnd/");
    PREFIXES.put("isni", "https://isni.org/isni/");
    PREFIXES.put("geonames", "https://www.geonames.org/");
    PREFIXES.put("pleiades", "https://pleiades.stoa.org/places/");
  }

  private AuthorityLinks() {}

  /** A link for each identifier; its title names the authority. */
  static List<PageView.LinkView> of(Map<String, String> sameAs) {
    List<PageView.LinkView> links = new ArrayList<>();
    PREFIXES.forEach(
        (authority, prefix) -> {
          String identifier = sameAs.get(authority);
          if (identifier != null) {
            links.add(new PageView.LinkView(authority, prefix + identifier));
          }
        });
    return links;
  }
}
