package glossator.serve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewObjectsTest {
  private final List<byte[]> objects = new ArrayList<>();

  private static MemoryPoolMXBean young() {
    List<MemoryPoolMXBean> pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getName().contains("Eden"))
            .toList();
    assumeTrue(!pools.isEmpty(), "this collector has no part for new objects");
    return pools.get(0);
  }

  /** Fills it by half, which is more than is left alone. */
  private void fill() {
    MemoryPoolMXBean young = young();
    for (int i = 0; young.getUsage().getUsed() < young.getUsage().getCommitted() / 2; i++) {
      if (i % 2 == 0) {
        objects.clear();
      }
      objects.add(new byte[1 << 16]);
    }
  }

  @Test
  void emptiesWhatIsFilled() {
    NewObjects objects = new NewObjects();
    fill();
    assertTrue(objects.empty(() -> false));
    assertFalse(objects.empty(() -> false), "it was empty already");
  }

  @Test
  void leavesItWhenSomebodyWaits() {
    fill();
    long used = young().getUsage().getUsed();
    assertFalse(new NewObjects().empty(() -> true));
    assertTrue(young().getUsage().getUsed() >= used);
  }
}
