package glossator.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a note is for. */
public enum NoteKind {
  FACT,
  CONTEXT,
  SOURCE,
  DISPUTE,
  LANGUAGE;

  private static final List<String> WORDS = Arrays.stream(values()).map(NoteKind::word).toList();

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The word that authors write and readers see. */
  public String word() {
    return word;
  }

  /** The kind with this word. */
  public static Optional<NoteKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** All words. */
  public static List<String> words() {
    return WORDS;
  }
}
