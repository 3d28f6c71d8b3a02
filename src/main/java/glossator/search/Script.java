package glossator.search;

import java.util.List;

/**
 * A script that calls one function of the search with values; classic, so that it runs from a disk.
 */
final class Script {
  private final StringBuilder out = new StringBuilder();
  private boolean first = true;

  private Script() {}

  /** The call that hands over a part of the index. */
  static Script part(String name) {
    Script script = new Script();
    script.out.append("glossator.search.take(");
    return script.text(name);
  }

  private void comma() {
    if (!first) {
      out.append(',');
    }
    first = false;
  }

  Script text(String text) {
    comma();
    out.append('"');
    char[] letters = text.toCharArray();
    int from = 0;
    for (int i = 0; i < letters.length; i++) {
      char letter = letters[i];
      boolean quoted = letter == '"' || letter == '\\';
      if (quoted || letter < ' ' || letter == '\u2028' || letter == '\u2029') {
        out.append(letters, from, i - from);
        out.append(quoted ? "\\" + letter : String.format("\\u%04x", (int) letter));
        from = i + 1;
      }
    }
    out.append(letters, from, letters.length - from).append('"');
    return this;
  }

  Script number(int number) {
    comma();
    out.append(number);
    return this;
  }

  Script open() {
    comma();
    out.append('[');
    first = true;
    return this;
  }

  Script close() {
    out.append(']');
    first = false;
    return this;
  }

  Script texts(List<String> texts) {
    open();
    texts.forEach(this::text);
    return close();
  }

  /** The whole script. */
  String end() {
    return out.append(");\n").toString();
  }
}
