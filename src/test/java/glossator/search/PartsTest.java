package glossator.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is small of an index is in its first script; the rest are files, as soon as may be. */
class PartsTest {
  private static final String HALF = "h".repeat(Parts.ROOM / 2);

  private final Map<String, String> files = new TreeMap<>();
  private final Parts parts = new Parts("t", files::put);

  @Test
  void theyAreHeldBackAsLongAsTheyMayFindRoom() {
    parts.add(HALF);
    parts.add(HALF);
    assertEquals(Map.of(), files);
    StringBuilder first = new StringBuilder();
    assertTrue(parts.appendTo(first));
    assertEquals(HALF + HALF, first.toString());
    assertEquals(Map.of(), files);
  }

  @Test
  void theyAreFilesAtOnceWhenThereIsNoneForThem() {
    parts.add(HALF);
    assertEquals("t1", parts.next());
    parts.add(HALF + "!");
    assertEquals(Map.of("search/t0.js", HALF, "search/t1.js", HALF + "!"), files);
    parts.add("more");
    assertEquals("more", files.get("search/t2.js"));
    StringBuilder first = new StringBuilder("table");
    assertFalse(parts.appendTo(first));
    assertEquals("table", first.toString());
    assertEquals(3, files.size());
  }

  @Test
  void theyAreFilesInTheEndWhenOthersHaveTakenTheRoom() {
    parts.add(HALF);
    StringBuilder first = new StringBuilder("table").append(HALF);
    assertFalse(parts.appendTo(first));
    assertEquals("table" + HALF, first.toString());
    assertEquals(Map.of("search/t0.js", HALF), files);
  }

  @Test
  void whatFollowsOneThatHadNoRoomIsApartHoweverSmall() {
    parts.add("small");
    parts.setApart();
    assertEquals(Map.of("search/t0.js", "small"), files);
  }
}
