package glossator.page;

import glossator.html.Links;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The addresses as the printed book sees them: nearly everything is in it.
 *
 * @param addresses from the site's root, where the book is
 * @param text the ids of sections, paragraphs and notes
 * @param folder of the page that the words stand on otherwise, from which authors count
 * @param document whose ids are told apart by its own; empty for the text, whose ids are unique
 * @param numbers of the notes and endnotes of the document
 */
record BookLinks(
    Addresses addresses,
    Set<String> text,
    String folder,
    String document,
    Map<String, String> numbers)
    implements Links {

  /** With a scheme, from the root of a host, or within the page. */
  private static final Pattern FIXED = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|[/#]|$).*");

  @Override
  public String entity(String id) {
    return "#" + id;
  }

  @Override
  public String target(String id) {
    if (numbers.containsKey(id)) {
      return "#" + anchor(id);
    }
    return text.contains(id) ? "#" + id : addresses.target(id);
  }

  @Override
  public String written(String address) {
    return FIXED.matcher(address).lookingAt()
        ? address
        : (folder + "/" + address).replaceFirst("^[^/.]+/(?:\\./)*\\.\\./", "");
  }

  @Override
  public String source(String key) {
    return "#" + key;
  }

  @Override
  public String number(String note) {
    return numbers.getOrDefault(note, "*");
  }

  @Override
  public String anchor(String id) {
    return document.isEmpty() || text.contains(id) ? id : document + "." + id;
  }
}
