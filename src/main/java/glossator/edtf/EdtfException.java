package glossator.edtf;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says to an author why a text is not a date in EDTF, where it goes wrong and, if it can be
 * guessed, what was meant.
 */
public final class EdtfException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int offset;
  private final @Nullable String hint;

  EdtfException(String message, int offset) {
    this(message, offset, null);
  }

  EdtfException(String message, int offset, @Nullable String hint) {
    super(message);
    this.offset = offset;
    this.hint = hint;
  }

  /**
   * Where the offending part begins.
   *
   * @return an offset into the text that was parsed, in UTF-16 units, from 0 to the length of the
   *     text
   */
  public int offset() {
    return offset;
  }

  /**
   * What the author may do about it, such as {@code write 2000-07-11}. A text to write instead is
   * itself valid EDTF.
   *
   * @return the hint, in plain English without a full stop; empty if there is nothing to say
   */
  public Optional<String> hint() {
    return Optional.ofNullable(hint);
  }

  EdtfException withHint(String better) {
    EdtfException hinted = new EdtfException(String.valueOf(getMessage()), offset, better);
    hinted.setStackTrace(getStackTrace());
    return hinted;
  }
}
