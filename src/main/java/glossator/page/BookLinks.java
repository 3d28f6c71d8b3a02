package glossator.page;

import glossator.html.Links;
import java.util.Map;

/**
 * The addresses as the printed book sees them: nearly everything is in it.
 *
 * @param addresses from the site's root, where the book is
 * @param folder that the document's own page is in: {@code article/}
 * @param document whose ids are told apart by its own; empty for the text, whose ids are unique
 * @param numbers of the notes and endnotes of the document
 */
record BookLinks(Addresses addresses, String folder, String document, Map<String, String> numbers)
    implements Links {

  @Override
  public String entity(String id) {
    return "#" + id;
  }

  @Override
  public String target(String id) {
    if (numbers.containsKey(id)) {
      return "#" + anchor(id);
    }
    return addresses.isOfText(id) ? "#" + id : addresses.target(id);
  }

  @Override
  public String source(String key) {
    return "#" + key;
  }

  @Override
  public String written(String address) {
    if (address.startsWith("#")) {
      return "#" + anchor(address.substring(1));
    }
    boolean fromPage = !address.isEmpty() && !address.startsWith("/") && !address.contains(":");
    return fromPage ? fromRoot(address) : address;
  }

  private String fromRoot(String address) {
    String base = folder;
    String rest = address;
    while (rest.startsWith("../") && !base.isEmpty()) {
      rest = rest.substring("../".length());
      base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
    }
    return base + rest;
  }

  @Override
  public String number(String note) {
    return numbers.getOrDefault(note, "*");
  }

  @Override
  public String anchor(String id) {
    return document.isEmpty() || addresses.isOfText(id) ? id : document + "." + id;
  }
}
