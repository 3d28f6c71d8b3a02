package glossator.catalogue;

import glossator.model.Contributor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A node of linked data while it is put together; what is empty leaves no trace. */
final class Node {
  private final Map<String, Object> fields = new LinkedHashMap<>();

  private Node() {}

  static Node of(String type) {
    return new Node().put("@type", type);
  }

  /** A node that is described elsewhere. */
  static Node reference(String id) {
    return new Node().put("@id", id);
  }

  /** Words in a language. */
  static Node words(String text, String language) {
    return new Node().put("@value", text).put("@language", language);
  }

  Node put(String key, String value) {
    if (!value.isEmpty()) {
      fields.put(key, value);
    }
    return this;
  }

  Node put(String key, Node value) {
    fields.put(key, value.fields);
    return this;
  }

  /** Adds a list; one of one is its only value. */
  Node put(String key, List<?> values) {
    if (values.isEmpty()) {
      return this;
    }
    List<?> plain =
        values.stream().map(value -> value instanceof Node node ? node.fields : value).toList();
    fields.put(key, plain.size() == 1 ? plain.get(0) : plain);
    return this;
  }

  Map<String, Object> fields() {
    return fields;
  }

  /** Somebody who made something. */
  static Node of(Contributor contributor) {
    return of(contributor.institution() ? "Organization" : "Person")
        .put("name", contributor.inOrder())
        .put("familyName", contributor.given().isEmpty() ? "" : contributor.family())
        .put("givenName", contributor.given());
  }

  static List<Node> of(List<Contributor> contributors) {
    return contributors.stream().map(Node::of).toList();
  }
}
