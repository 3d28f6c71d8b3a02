package glossator.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import glossator.model.Entity;
import glossator.model.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListedEntriesTest {
  private static final Entity ANNA = NamedEntities.person("anna");
  private static final Entity OLE = NamedEntities.person("ole");
  private static final Entity TERM = NamedEntities.term("slack-water");
  private static final Map<String, Entity> ALL =
      Map.of("anna", ANNA, "ole", OLE, "slack-water", TERM);

  private final ListedEntries listed = new ListedEntries(true);
  private final List<String> made = new ArrayList<>();

  private ListedEntries.Listed listed(Entity entity) {
    made.add(entity.id());
    EntryParts.EntryView entry =
        new EntryParts.EntryView(entity.id(), entity.id(), entity.id(), "", "", "", 0);
    return new ListedEntries.Listed("A", entry);
  }

  private static List<EntryParts.EntryGroup> index(ListedEntries listed, Kind kind) {
    return listed.groups(kind, ArrayList::new);
  }

  private void askForAll() {
    made.clear();
    List.of(ANNA, OLE, TERM).forEach(each -> listed.of(each, this::listed));
  }

  @Test
  void entriesAreMadeOnce() {
    askForAll();
    assertEquals(List.of("anna", "ole", "slack-water"), made);
    listed.begin(Set.of(), ALL, ALL);
    askForAll();
    assertEquals(List.of(), made);
  }

  @Test
  void whatHasChangedIsMadeAnew() {
    askForAll();
    listed.begin(Set.of("ole"), ALL, ALL);
    askForAll();
    assertEquals(List.of("ole"), made);
    listed.forget();
    askForAll();
    assertEquals(List.of("anna", "ole", "slack-water"), made);
  }

  @Test
  void theIndexOfAKindIsPutTogetherAgainForItsOwnEntries() {
    List<EntryParts.EntryGroup> people = index(listed, Kind.PERSON);
    List<EntryParts.EntryGroup> terms = index(listed, Kind.TERM);
    listed.begin(Set.of("a document", "ole"), ALL, ALL);
    assertNotSame(people, index(listed, Kind.PERSON));
    assertSame(terms, index(listed, Kind.TERM));
    listed.forget();
    assertNotSame(terms, index(listed, Kind.TERM));
  }

  @Test
  void soItIsWhenOneComesOrGoes() {
    Map<String, Entity> without = Map.of("anna", ANNA, "slack-water", TERM);
    List<EntryParts.EntryGroup> people = index(listed, Kind.PERSON);
    listed.begin(Set.of("ole"), ALL, without);
    List<EntryParts.EntryGroup> fewer = index(listed, Kind.PERSON);
    assertNotSame(people, fewer);
    listed.begin(Set.of("ole"), without, ALL);
    assertNotSame(fewer, index(listed, Kind.PERSON));
  }

  @Test
  void aBuildKeepsNone() {
    ListedEntries none = new ListedEntries(false);
    none.of(ANNA, this::listed);
    none.of(ANNA, this::listed);
    assertEquals(List.of("anna", "anna"), made);
    assertNotSame(index(none, Kind.PERSON), index(none, Kind.PERSON));
  }
}
