package glossator.bake;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What tells contents apart: their length, CRC-32 and CRC-32C. Two versions that an author writes
 * are taken for the same once in 2⁶⁴ times; both sums are instructions of the processor under
 * Java's first compiler already, as SHA-256 is not.
 */
public final class ContentSum {
  private final CRC32 one = new CRC32();
  private final CRC32C other = new CRC32C();
  private long length;

  /**
   * Adds some bytes.
   *
   * @param from the first of them
   * @param count how many
   */
  public void add(byte[] bytes, int from, int count) {
    one.update(bytes, from, count);
    other.update(bytes, from, count);
    length += count;
  }

  /** How many bytes there were. */
  public long length() {
    return length;
  }

  /** Both sums, CRC-32 in the upper half. */
  public long value() {
    return one.getValue() << Integer.SIZE | other.getValue();
  }
}
