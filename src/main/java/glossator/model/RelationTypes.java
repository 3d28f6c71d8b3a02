package glossator.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The types of relation that every edition knows; {@code relation.<type>=label|inverse} changes one
 * or adds another.
 */
public final class RelationTypes {
  private RelationTypes() {}

  /**
   * The built-in types by name. Those with a star are read off other metadata and cannot be written
   * as relations.
   */
  public static Map<String, RelationType> builtIn() {
    Map<String, RelationType> types = new LinkedHashMap<>();
    add(types, "succeeded", "succeeded", "was succeeded by");
    add(types, "advised", "advised", "was advised by");
    add(types, "appointed", "appointed", "was appointed by");
    add(types, "negotiated_with", "negotiated with", "negotiated with");
    add(types, "member_of", "member of", "members");
    add(types, "led", "led", "was led by");
    add(types, "founded", "founded", "was founded by");
    add(types, "married_to", "married to", "married to");
    add(types, "led_to", "led to", "followed from");
    add(types, "followed", "came after", "was followed by");
    add(types, "opposed", "opposed", "was opposed by");
    add(types, "*participant", "participants", "took part in");
    add(types, "*office", "held office in", "office-holders");
    add(types, "*born", "born in", "born here");
    add(types, "*died", "died in", "died here");
    add(types, "*part", "part of", "includes");
    add(types, "*place", "place", "happened here");
    add(types, "*seat", "place", "organisations here");
    add(types, "*creator", "by", "wrote");
    add(types, "see_also", "see also", "see also");
    return types;
  }

  private static void add(
      Map<String, RelationType> types, String type, String label, String inverse) {
    types.put(type, new RelationType(type, label, inverse));
  }
}
