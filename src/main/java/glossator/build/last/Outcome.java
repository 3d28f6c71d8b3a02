package glossator.build.last;

import glossator.overlay.LaidText;
import glossator.problem.Problem;
import glossator.problem.Severity;
import glossator.problem.SourceSpan;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What there was to say of a build that was good.
 *
 * @param counts pages, paragraphs and so on, in an order that the caller knows
 * @param problems warnings, in reading order
 * @param leftOut what of a text laid over the edition is not the edition's text
 */
public record Outcome(
    List<Integer> counts, List<Problem> problems, List<LaidText.LeftOut> leftOut) {
  /** Copies the lists. */
  public Outcome {
    counts = List.copyOf(counts);
    problems = List.copyOf(problems);
    leftOut = List.copyOf(leftOut);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(counts.size());
    for (int count : counts) {
      out.writeInt(count);
    }
    out.writeInt(problems.size());
    for (Problem problem : problems) {
      SealedFile.write(problem.severity().name(), out);
      SealedFile.write(problem.code(), out);
      write(problem.span(), out);
      SealedFile.write(problem.message(), out);
      SealedFile.write(problem.hint(), out);
    }
    out.writeInt(leftOut.size());
    for (LaidText.LeftOut block : leftOut) {
      write(block.place(), out);
      SealedFile.write(block.beginning(), out);
    }
  }

  private static void write(SourceSpan span, DataOutputStream out) throws IOException {
    SealedFile.write(span.path(), out);
    out.writeInt(span.line());
    out.writeInt(span.column());
  }

  static Outcome read(DataInputStream in) throws IOException {
    List<Integer> counts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      counts.add(in.readInt());
    }
    List<Problem> problems = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      Severity severity = Severity.valueOf(SealedFile.text(in));
      problems.add(
          new Problem(
              severity, SealedFile.text(in), span(in), SealedFile.text(in), SealedFile.text(in)));
    }
    List<LaidText.LeftOut> leftOut = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      leftOut.add(new LaidText.LeftOut(span(in), SealedFile.text(in)));
    }
    return new Outcome(counts, problems, leftOut);
  }

  private static SourceSpan span(DataInputStream in) throws IOException {
    return new SourceSpan(SealedFile.text(in), in.readInt(), in.readInt());
  }
}
