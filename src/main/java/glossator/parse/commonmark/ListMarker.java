package glossator.parse.commonmark;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.util.Parsing;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * A list marker at the beginning of a line (5.2).
 *
 * @param chars the marker itself
 * @param indent the columns before it, counted from the enclosing block
 * @param column the column of the line at which it begins
 * @param padding the columns from its end to the item's content
 * @param blank whether nothing follows it on its line
 */
record ListMarker(BasedSequence chars, int indent, int column, int padding, boolean blank) {
  private static final int MOST_DIGITS = 9;
  private static final int WIDEST_PADDING = 4;

  /** The marker at the state's position, if there is one. */
  static @Nullable ListMarker at(ParserState state) {
    if (state.getIndent() >= BlockRule.CODE_INDENT) {
      return null;
    }
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    int end = end(line, start);
    if (end < 0 || (end < line.length() && !Characters.isSpaceOrTab(line.charAt(end)))) {
      return null;
    }
    int column = state.getColumn() + state.getIndent();
    int contentStart = Scan.spaces(line, end);
    boolean blank = contentStart == line.length();
    int padding = columns(line, end, contentStart, column + end - start);
    // further away is code in the item, and nothing at all counts like one space
    if (blank || padding > WIDEST_PADDING) {
      padding = 1;
    }
    return new ListMarker(line.subSequence(start, end), state.getIndent(), column, padding, blank);
  }

  private static int end(CharSequence line, int start) {
    char first = line.charAt(start);
    if (first == '-' || first == '+' || first == '*') {
      return start + 1;
    }
    int at = start;
    while (at < line.length() && Characters.isDigit(line.charAt(at))) {
      at++;
    }
    boolean delimited = at < line.length() && (line.charAt(at) == '.' || line.charAt(at) == ')');
    return at > start && at - start <= MOST_DIGITS && delimited ? at + 1 : -1;
  }

  private static int columns(CharSequence line, int from, int to, int column) {
    int end = column;
    for (int at = from; at < to; at++) {
      end += line.charAt(at) == '\t' ? Parsing.columnsToNextTabStop(end) : 1;
    }
    return end - column;
  }

  /** The columns which a line of the item has before its content. */
  int contentIndent() {
    return indent + chars.length() + padding;
  }

  int contentColumn() {
    return column + chars.length() + padding;
  }

  private boolean ordered() {
    return chars.length() > 1;
  }

  /** The last character decides whether two items are of the same list (5.3). */
  private char type() {
    return chars.charAt(chars.length() - 1);
  }

  private int number() {
    return Integer.parseInt(chars.toString(), 0, chars.length() - 1, 10);
  }

  /** Only an item with content, and if numbered with 1, can interrupt a paragraph (5.2, 5.3). */
  boolean interruptsParagraph() {
    return !blank && (!ordered() || number() == 1);
  }

  /** Whether an item so marked belongs to a list. */
  boolean continues(ListBlock list) {
    if (list instanceof OrderedList numbered) {
      return ordered() && numbered.getDelimiter() == type();
    }
    return !ordered() && list instanceof BulletList bullets && bullets.getOpeningMarker() == type();
  }

  ListBlock newList() {
    if (ordered()) {
      OrderedList list = new OrderedList();
      list.setStartNumber(number());
      list.setDelimiter(type());
      return list;
    }
    BulletList list = new BulletList();
    list.setOpeningMarker(type());
    return list;
  }

  ListItem newItem() {
    ListItem item = ordered() ? new OrderedListItem() : new BulletListItem();
    item.setOpeningMarker(chars);
    return item;
  }
}
