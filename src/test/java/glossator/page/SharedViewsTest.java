package glossator.page;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import glossator.edtf.EdtfException;
import glossator.model.Entity;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SharedViewsTest {
  private static final Entity ANNA = NamedEntities.person("anna");

  private final SharedViews shared = new SharedViews(true);
  private Map<String, Entity> all = Map.of();
  private Object ofAll = "";
  private Object ofEvents = "";

  @BeforeEach
  void make() throws EdtfException {
    all = Map.of("anna", ANNA, "flood", NamedEntities.event("flood", "1825"));
    ofAll = ofAll(shared);
    ofEvents = ofEvents(shared);
  }

  private static Object ofAll(SharedViews views) {
    return views.ofAll("key", Object::new);
  }

  private static Object ofEvents(SharedViews views) {
    return views.ofEvents("key", Object::new);
  }

  @Test
  void whatIsTheSameIsKept() {
    shared.begin(Set.of(), all, all);
    assertSame(ofAll, ofAll(shared));
    assertSame(ofEvents, ofEvents(shared));
    assertNotSame(ofAll, ofEvents);
  }

  @Test
  void aPersonIsNothingToEvents() {
    shared.begin(Set.of("anna"), all, all);
    assertNotSame(ofAll, ofAll(shared));
    assertSame(ofEvents, ofEvents(shared));
  }

  @Test
  void anEventThatComesGoesOrChangesIs() {
    Map<String, Entity> without = Map.of("anna", ANNA);
    shared.begin(Set.of("flood"), all, all);
    Object changed = ofEvents(shared);
    assertNotSame(ofEvents, changed);
    shared.begin(Set.of("flood"), all, without);
    Object gone = ofEvents(shared);
    assertNotSame(changed, gone);
    shared.begin(Set.of("flood"), without, all);
    assertNotSame(gone, ofEvents(shared));
  }

  @Test
  void everythingCanBeForgotten() {
    shared.forget();
    assertNotSame(ofAll, ofAll(shared));
    assertNotSame(ofEvents, ofEvents(shared));
  }

  @Test
  void aBuildKeepsNone() {
    SharedViews none = new SharedViews(false);
    assertNotSame(ofAll(none), ofAll(none));
    assertNotSame(ofEvents(none), ofEvents(none));
  }
}
