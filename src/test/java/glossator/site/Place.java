package glossator.site;

import java.net.URI;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A place of the site.
 *
 * @param file from the site's root; begins with {@code ../} when it lies outside, with a scheme
 *     when it is no file at all
 * @param fragment an id; empty for the whole file
 */
record Place(String file, String fragment) {

  /**
   * Where a relative address leads.
   *
   * @throws IllegalArgumentException when it is no address at all
   */
  static Place of(String page, String address) {
    if (address.isEmpty()) {
      return new Place(page, "");
    }
    URI target = URI.create("/" + page).resolve(address);
    if (target.isAbsolute()) {
      return new Place(address, "");
    }
    String path = target.getPath().substring(1);
    return new Place(path, Optional.ofNullable(target.getFragment()).orElse(""));
  }

  /** The element that stands here; the main part for a page as a whole. */
  Optional<Element> element(BakedSite site) {
    Document page = site.pages().get(file);
    if (page == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        fragment.isEmpty() ? page.selectFirst("main") : page.getElementById(fragment));
  }

  @Override
  public String toString() {
    return fragment.isEmpty() ? file : file + "#" + fragment;
  }
}
