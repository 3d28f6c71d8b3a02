package glossator.search;

import java.util.List;

/**
 * A script that calls one function of the search with values; classic, so that it runs from a disk.
 */
final class Script {
  /** What most parts of the index need, in UTF-16 units. */
  private static final int ROOM = 1 << 14;

  private final StringBuilder out = new StringBuilder(ROOM);
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
      if (letter < ' ' || letter == '"' || letter == '\\' || (letter & ~1) == '\u2028') {
        out.append(text, from, i);
        boolean quoted = letter == '"' || letter == '\\';
        out.append(quoted ? "\\" + letter : String.format("\\u%04x", (int) letter));
        from = i + 1;
      }
    }
    // From the text, which is copied as it is; letters are appended one by one.
    out.append(text, from, letters.length).append('"');
    return this;
  }

  /** Numbers as {@link Digits} writes them, of which nothing need be quoted, as one text. */
  Script digits(List<String> numbers) {
    comma();
    out.append('"');
    String space = "";
    for (String each : numbers) {
      out.append(space).append(each);
      space = " ";
    }
    out.append('"');
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
