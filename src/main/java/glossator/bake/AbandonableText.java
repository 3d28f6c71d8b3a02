package glossator.bake;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.function.BooleanSupplier;

/** The text of a page, which is given up when something else has become more urgent. */
final class AbandonableText extends Writer {
  /** So many UTF-16 units are written before it is asked again. */
  private static final int PATIENCE = 1 << 18;

  private final StringWriter text = new StringWriter(8192);
  private final BooleanSupplier abandoned;
  private int asked;
  private boolean ended;

  /**
   * @param abandoned whether something else has become more urgent
   */
  AbandonableText(BooleanSupplier abandoned) {
    this.abandoned = abandoned;
  }

  /** Whether it was given up. */
  boolean isAbandoned() {
    return ended;
  }

  private void look() throws IOException {
    if (text.getBuffer().length() - asked > PATIENCE) {
      asked = text.getBuffer().length();
      ended |= abandoned.getAsBoolean();
    }
    if (ended) {
      throw new IOException("something else is more urgent");
    }
  }

  @Override
  public void write(char[] piece, int from, int count) throws IOException {
    text.write(piece, from, count);
    look();
  }

  @Override
  public void write(String piece, int from, int count) throws IOException {
    text.write(piece, from, count);
    look();
  }

  @Override
  public void flush() {
    // All of it stays in memory.
  }

  @Override
  public void close() {
    // There is nothing to give back.
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
