package glossator.bake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A page in memory, which is given up when something else has become more urgent. */
final class AbandonablePage extends Utf8Writer {
  /** So many bytes are written before it is asked again. */
  private static final int PATIENCE = 1 << 18;

  private static final int ROOM = 1 << 14;

  /** What is as long as this is not copied. */
  private static final int LONG = 1 << 11;

  private final BooleanSupplier abandoned;
  private final List<byte[]> full = new ArrayList<>();
  private final byte[] room = new byte[ROOM];
  private int length;
  private long unasked;
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
    if (count > room.length - length) {
      endRoom();
    }
    if (count > room.length) {
      full.add(Arrays.copyOf(piece, count));
    } else {
      System.arraycopy(piece, 0, room, length, count);
      length += count;
    }
    ask(count);
  }

  @Override
  void appendWhole(byte[] piece) throws IOException {
    if (piece.length < LONG) {
      append(piece, piece.length);
    } else {
      endRoom();
      full.add(piece);
      ask(piece.length);
    }
  }

  private void endRoom() {
    if (length > 0) {
      full.add(Arrays.copyOf(room, length));
      length = 0;
    }
  }

  private void ask(int count) throws IOException {
    unasked += count;
    if (unasked > PATIENCE) {
      unasked = 0;
      ended |= abandoned.getAsBoolean();
    }
    if (ended) {
      throw new IOException("something else is more urgent");
    }
  }

  /** All that was written; nothing is written after it. */
  PageBytes bytes() {
    endRoom();
    return new PageBytes(full);
  }
}
