package glossator.model;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The form of ids: they are file names and parts of addresses, on every system and for ever. */
public final class Ids {
  private static final Pattern FORM =
      Pattern.compile("[\\p{Ll}\\p{Lo}\\p{Nd}](?:[-_]?[\\p{Ll}\\p{Lo}\\p{M}\\p{Nd}])*+");

  /** What an author is told about the form. */
  public static final String RULE =
      "lower-case letters and digits, with single hyphens between them";

  private Ids() {}

  /**
   * Whether a text has the form of an id: lower-case letters and digits of any script, single
   * hyphens or underscores.
   */
  public static boolean isId(String text) {
    return FORM.matcher(text).matches();
  }

  /**
   * An id as it is compared: letters with marks in one piece (Unicode NFC), since some systems take
   * file names apart.
   */
  public static String composed(String id) {
    return Normalizer.normalize(id, Normalizer.Form.NFC);
  }
}
