package glossator.page;

import glossator.html.Links;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The addresses as one page sees them.
 *
 * @param addresses from the site's root
 * @param root from the page to the root: empty, or {@code ../}
 * @param local whether an id is on the page itself, to which a link is a fragment alone
 * @param numbers of the notes and endnotes on the page
 */
record PageLinks(
    Addresses addresses, String root, Predicate<String> local, Map<String, String> numbers)
    implements Links {

  @Override
  public String entity(String id) {
    return root + addresses.entity(id);
  }

  @Override
  public String target(String id) {
    return local.test(id) ? "#" + id : root + addresses.target(id);
  }

  @Override
  public String source(String key) {
    return root + Addresses.source(key);
  }

  @Override
  public String number(String note) {
    return numbers.getOrDefault(note, "*");
  }
}
