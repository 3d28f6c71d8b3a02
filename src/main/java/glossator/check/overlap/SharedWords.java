package glossator.check.overlap;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.check.Runs;
import glossator.markup.PlainText;
import glossator.problem.Severity;
import glossator.problem.SourceText;
import glossator.read.Metadata;
import glossator.read.SourceDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Runs of words that the edition has in common with a text that it must not reprint. Capitals,
 * stops, line ends and mark-up do not count; a quotation of the allowed length is none.
 */
public final class SharedWords implements Rule {
  /** The code of its findings. */
  public static final String CODE = "shared-words";

  private static final int SHOWN = 12;

  private final SourceText other;
  private final int allowed;
  private final List<Word> words;
  private final Map<List<String>, List<Integer>> starts = new HashMap<>();

  /**
   * @param other the text that must not be reprinted
   * @param allowed how many words in a row may be quoted
   */
  public SharedWords(SourceText other, int allowed) {
    this.other = other;
    this.allowed = allowed;
    this.words = Word.in(other.content());
    for (int i = 0; i + allowed < words.size(); i++) {
      starts.computeIfAbsent(window(words, i), key -> new ArrayList<>()).add(i);
    }
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    Runs.forEach(
        apparatus,
        (source, run) -> {
          PlainText plain = PlainText.of(run);
          compare(source, plain.words(), plain::sourceOffset, findings);
        });
    for (SourceDocument document : apparatus.sources().documents()) {
      metadata(document.source(), document.metadata(), findings);
    }
  }

  private void metadata(SourceText source, Metadata metadata, Findings findings) {
    if (metadata instanceof Metadata.Scalar scalar) {
      compare(source, scalar.text(), at -> scalar.span().start(), findings);
    } else if (metadata instanceof Metadata.Sequence list) {
      list.values().forEach(value -> metadata(source, value, findings));
    } else if (metadata instanceof Metadata.Mapping mapping) {
      mapping.entries().values().forEach(entry -> metadata(source, entry.value(), findings));
    }
  }

  private void compare(SourceText source, String text, IntUnaryOperator place, Findings findings) {
    List<Word> own = Word.in(text);
    int i = 0;
    while (i + allowed < own.size()) {
      int length = 0;
      int found = 0;
      for (int start : starts.getOrDefault(window(own, i), List.of())) {
        int common = common(own, i, start);
        if (common > length) {
          length = common;
          found = start;
        }
      }
      if (length > 0) {
        report(
            source,
            place.applyAsInt(own.get(i).start()),
            own.subList(i, i + length),
            found,
            findings);
      }
      i += Math.max(1, length);
    }
  }

  private void report(
      SourceText source, int offset, List<Word> shared, int found, Findings findings) {
    String shown =
        String.join(" ", shared.stream().limit(SHOWN).map(Word::text).toList())
            + (shared.size() > SHOWN ? " …" : "");
    findings.report(
        source,
        offset,
        shared.size()
            + " words in a row stand in "
            + other.at(words.get(found).start())
            + " too: “"
            + shown
            + "”",
        "say it in other words, or quote at most " + allowed + " words");
  }

  private int common(List<Word> own, int at, int start) {
    int length = 0;
    while (at + length < own.size()
        && start + length < words.size()
        && own.get(at + length).text().equals(words.get(start + length).text())) {
      length++;
    }
    return length;
  }

  private List<String> window(List<Word> of, int start) {
    return of.subList(start, start + allowed + 1).stream().map(Word::text).toList();
  }
}
