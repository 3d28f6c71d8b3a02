package glossator.page;

import java.util.List;

/**
 * What a card says of an entity, wherever its name stands; what was not given is empty.
 *
 * @param entity its id
 * @param kind its kind, such as {@code person}
 * @param name as it is shown
 * @param foreignNames names in other languages
 * @param dates of a life, an event, a work
 * @param summary one line
 * @param role who or what it is in the text
 * @param passages how many passages mention it
 * @param address of its entry, from the site's root
 */
public record CardView(
    String entity,
    String kind,
    String name,
    List<EntryParts.ForeignNameView> foreignNames,
    String dates,
    String summary,
    String role,
    int passages,
    String address) {}
