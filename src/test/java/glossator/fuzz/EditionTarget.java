package glossator.fuzz;

import java.io.IOException;
import java.util.List;

/** Whole editions, several files mangled at once. */
final class EditionTarget implements FuzzTarget {
  @Override
  public String name() {
    return "editions";
  }

  @Override
  public String rule() {
    return "edition";
  }

  @Override
  public List<byte[]> samples() throws IOException {
    return Samples.editions();
  }

  @Override
  public void take(byte[] input) throws IOException {
    MemoryEdition.make(ManyFiles.of(input));
  }
}
