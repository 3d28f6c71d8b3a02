package glossator.bake;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/** A page in memory, which is given up when something else has become more urgent. */
final class AbandonablePage extends Utf8Writer {
  /** So many bytes are written before it is asked again. */
  private static final int PATIENCE = 1 << 18;

  private final BooleanSupplier abandoned;
  private byte[] bytes = new byte[1 << 14];
  private int length;
  private int asked;
  private boolean ended;

  /**
   * @param texts the text of the templates that write the page, encoded already
   * @param abandoned whether something else has become more urgent
   */
  AbandonablePage(TemplateTexts texts, BooleanSupplier abandoned) {
    super(texts);
    this.abandoned = abandoned;
  }

  /** Whether it was given up. */
  boolean isAbandoned() {
    return ended;
  }

  @Override
  void append(byte[] piece, int count) throws IOException {
    if (count > bytes.length - length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
    }
    System.arraycopy(piece, 0, bytes, length, count);
    length += count;
    if (length - asked > PATIENCE) {
      asked = length;
      ended |= abandoned.getAsBoolean();
    }
    if (ended) {
      throw new IOException("something else is more urgent");
    }
  }

  /** All that was written. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }
}
