package glossator.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A target with two faults: double brackets are too much for it, and nothing takes it forever. */
final class FaultyTarget implements FuzzTarget {
  @Override
  public String name() {
    return "faulty";
  }

  @Override
  public String rule() {
    return "markdown";
  }

  @Override
  public List<byte[]> samples() {
    return List.of();
  }

  @Override
  public void take(byte[] input) {
    while (input.length == 0) {
      LockSupport.parkNanos(1_000_000);
    }
    if (new String(input, StandardCharsets.UTF_8).contains("[[")) {
      throw new IllegalStateException();
    }
  }
}
