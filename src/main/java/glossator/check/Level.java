package glossator.check;

import glossator.problem.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much the findings of one code matter in an edition, as its configuration says. */
public enum Level {
  /** They stop the build. */
  ERROR,
  /** They are reported. */
  WARNING,
  /** They are not looked for. */
  OFF;

  /** The level with this word. */
  public static Optional<Level> of(String word) {
    return Arrays.stream(values()).filter(level -> level.word().equals(word)).findFirst();
  }

  /** All words. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Level::word).toList();
  }

  /** The word that editors write. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The severity of a finding at this level; empty when it is none. */
  public Optional<Severity> severity() {
    return switch (this) {
      case ERROR -> Optional.of(Severity.ERROR);
      case WARNING -> Optional.of(Severity.WARNING);
      case OFF -> Optional.empty();
    };
  }
}
