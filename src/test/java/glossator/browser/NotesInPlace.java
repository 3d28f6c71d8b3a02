package glossator.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Map;

/** The notes on a page, as they stand beside, under or between its paragraphs. */
record NotesInPlace(Page page) {
  private static final String MEASURE =
      """
      () => [...document.querySelectorAll('.side-note')]
        .filter(side => side.checkVisibility({visibilityProperty: true}))
        .map(side => {
          const box = side.getBoundingClientRect();
          const text = side.closest('.text');
          const next = text.nextElementSibling;
          const id = side.dataset.note;
          const words = text.querySelector(`.lemma[data-notes~="${id}"], a.note-marker[href="#${id}"]`).getClientRects()[0];
          const column = text.getBoundingClientRect();
          return {id, top: box.top, bottom: box.bottom, left: box.left, right: box.right,
            words: words.top, textLeft: column.left, textRight: column.right,
            end: next && next.checkVisibility() ? next.getBoundingClientRect().top : Infinity,
            line: parseFloat(getComputedStyle(side).lineHeight),
            text: [...document.querySelectorAll('.text')].indexOf(text)};
        })""";

  /**
   * A note that is seen; all lengths in CSS pixels from the window's corner.
   *
   * @param words the top of the words that it is on
   * @param end where the next part of the page begins
   * @param text which of the page's texts it belongs to
   */
  record Box(
      String id,
      double top,
      double bottom,
      double left,
      double right,
      double words,
      double textLeft,
      double textRight,
      double end,
      double line,
      int text) {}

  /**
   * Opens a page for one who wants nothing to move, so that everything is at once where it stays.
   */
  static NotesInPlace open(Reader reader, String address) {
    return new NotesInPlace(reader.open(address, NotesInPlace::still));
  }

  static void still(NewContextOptions options) {
    options.setReducedMotion(ReducedMotion.REDUCE);
  }

  /** The notes that are seen, in the order of the page. */
  List<Box> seen() {
    return ((List<?>) page.evaluate(MEASURE)).stream().map(each -> box((Map<?, ?>) each)).toList();
  }

  private static Box box(Map<?, ?> from) {
    return new Box(
        String.valueOf(from.get("id")),
        number(from, "top"),
        number(from, "bottom"),
        number(from, "left"),
        number(from, "right"),
        number(from, "words"),
        number(from, "textLeft"),
        number(from, "textRight"),
        number(from, "end"),
        number(from, "line"),
        (int) number(from, "text"));
  }

  private static double number(Map<?, ?> from, String key) {
    return from.get(key) instanceof Number number ? number.doubleValue() : Double.NaN;
  }

  /** The ids of all notes in the lists. */
  List<String> ids() {
    return page.locator(".notes > .note").all().stream()
        .map(row -> row.getAttribute("id"))
        .toList();
  }

  /** The marker of a note in the text. */
  Locator marker(String note) {
    return page.locator("[id=\"ref-" + note + "\"]");
  }

  /** A note in its place. */
  Locator side(String note) {
    return page.locator("[data-note=\"" + note + "\"]");
  }

  /** The words that a note is on, the first of them if they are cut. */
  Locator lemma(String note) {
    return page.locator(".lemma[data-notes~=\"" + note + "\"]").first();
  }

  /** Whether all of an element is in the window. */
  boolean inView(Locator element) {
    String inside =
        "it => { const box = it.getBoundingClientRect();"
            + " return box.top > -1 && box.bottom < innerHeight + 1; }";
    return Boolean.TRUE.equals(element.evaluate(inside));
  }

  /** What has the focus: its id, else its class, else its tag. */
  String focus() {
    String name = "document.activeElement.id || document.activeElement.className";
    return String.valueOf(page.evaluate(name));
  }
}
