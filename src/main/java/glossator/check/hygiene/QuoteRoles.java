package glossator.check.hygiene;

import glossator.check.Written;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells what each straight mark of a paragraph is meant as, from what stands beside it. */
final class QuoteRoles {
  private static final String APOSTROPHE = "’";
  private static final String OPENERS = "([{“‘«‹„‚¿¡";
  private static final String DASHES = "—–-/";

  /** English words that begin with an apostrophe. */
  private static final Set<String> CUT =
      Set.of("tis", "twas", "twere", "twill", "em", "til", "till", "cause", "round", "neath", "n");

  private final Written written;
  private final Typography typography;
  private final boolean english;
  private final BitSet opening = new BitSet();
  private final int lastClosing;
  private boolean open;
  private boolean innerOpen;

  QuoteRoles(Written written, Typography typography, Locale language) {
    this.written = written;
    this.typography = typography;
    this.english = language.getLanguage().equals("en");
    this.lastClosing = lastClosing();
  }

  /** Where the last single mark stands that can end a quotation; -1 when none can. */
  private int lastClosing() {
    int at = written.words().lastIndexOf('\'');
    while (at >= 0 && (isSpace(written.at(at - 1)) || Character.isLetterOrDigit(next(at)))) {
      at = at == 0 ? -1 : written.words().lastIndexOf('\'', at - 1);
    }
    return at;
  }

  private char next(int at) {
    return written.at(at + 1);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** What is to be written; empty when it cannot be told. To be asked for one after the other. */
  Optional<String> replacement(int at) {
    return written.at(at) == '"' ? twofold(at) : single(at);
  }

  private Optional<String> twofold(int at) {
    char before = written.at(at - 1);
    if (begins(at)) {
      opening.set(at);
      open = true;
      return Optional.of(typography.open());
    }
    boolean measure = Character.isDigit(before) && !open;
    boolean ends = !isSpace(before) && !Character.isLetterOrDigit(next(at));
    if (ends && !measure) {
      open = false;
      return Optional.of(typography.close());
    }
    return Optional.empty();
  }

  private Optional<String> single(int at) {
    char before = written.at(at - 1);
    char next = next(at);
    boolean inWord = Character.isLetter(before) || before == Written.OTHER;
    if (inWord && Character.isLetter(next)) {
      return Optional.of(APOSTROPHE);
    }
    if (begins(at)) {
      return beginning(at, next);
    }
    if (Character.isDigit(before) && !innerOpen) {
      boolean plural = next == 's' && !Character.isLetterOrDigit(written.at(at + 2));
      return plural ? Optional.of(APOSTROPHE) : Optional.empty();
    }
    boolean ends = !isSpace(before) && !Character.isLetterOrDigit(next);
    if (ends && innerOpen) {
      innerOpen = false;
      return Optional.of(typography.innerClose());
    }
    return ends && Character.isLetter(before) ? Optional.of(APOSTROPHE) : Optional.empty();
  }

  private Optional<String> beginning(int at, char next) {
    boolean cut = Character.isDigit(next) || (english && CUT.contains(wordBehind(at)));
    if (cut) {
      return Optional.of(APOSTROPHE);
    }
    if (lastClosing > at && !typography.innerOpen().isEmpty()) {
      opening.set(at);
      innerOpen = true;
      return Optional.of(typography.innerOpen());
    }
    return Optional.empty();
  }

  private String wordBehind(int at) {
    int end = at + 1;
    while (Character.isLetter(written.at(end))) {
      end++;
    }
    return written.words().substring(at + 1, end).toLowerCase(Locale.ROOT);
  }

  /** Whether a mark stands where something begins: behind a space, and close to what follows. */
  private boolean begins(int at) {
    char before = written.at(at - 1);
    char next = next(at);
    boolean behind =
        isSpace(before)
            || OPENERS.indexOf(before) >= 0
            || DASHES.indexOf(before) >= 0
            || (at > 0 && opening.get(at - 1));
    boolean close = !isSpace(next) && ",;:!?)]}".indexOf(next) < 0;
    return behind && close;
  }
}
