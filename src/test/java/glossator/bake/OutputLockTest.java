package glossator.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputLockTest {
  private static final Duration SOON = Duration.ofMillis(60);

  @TempDir private Path temporary = Path.of("");

  @Test
  void oneAtATime() throws IOException {
    Path file = temporary.resolve("lock");
    AtomicInteger waited = new AtomicInteger();
    try (OutputLock first = take(file, waited)) {
      assertTrue(OutputLock.take(file, SOON, waited::incrementAndGet).isEmpty());
      assertEquals(1, waited.get());
      assertTrue(Files.exists(file));
      assertNotNull(first);
    }
    assertFalse(Files.exists(file));
    try (OutputLock second = take(file, waited)) {
      assertTrue(Files.exists(file));
      assertNotNull(second);
      assertEquals(1, waited.get());
    }
  }

  private static OutputLock take(Path file, AtomicInteger waited) throws IOException {
    return OutputLock.take(file, SOON, waited::incrementAndGet).orElseThrow();
  }
}
