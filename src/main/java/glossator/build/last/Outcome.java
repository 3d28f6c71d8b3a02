package glossator.build.last;

import glossator.overlay.LaidText;
import glossator.problem.Problem;
import glossator.problem.Severity;
import glossator.problem.SourceSpan;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
  /** Longer is no text of a record, in bytes. */
  private static final int LONGEST = 1 << 24;

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
      write(problem.severity().name(), out);
      write(problem.code(), out);
      write(problem.span(), out);
      write(problem.message(), out);
      write(problem.hint(), out);
    }
    out.writeInt(leftOut.size());
    for (LaidText.LeftOut block : leftOut) {
      write(block.place(), out);
      write(block.beginning(), out);
    }
  }

  private static void write(SourceSpan span, DataOutputStream out) throws IOException {
    write(span.path(), out);
    out.writeInt(span.line());
    out.writeInt(span.column());
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static Outcome read(DataInputStream in) throws IOException {
    List<Integer> counts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      counts.add(in.readInt());
    }
    List<Problem> problems = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      Severity severity = Severity.valueOf(text(in));
      problems.add(new Problem(severity, text(in), span(in), text(in), text(in)));
    }
    List<LaidText.LeftOut> leftOut = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      leftOut.add(new LaidText.LeftOut(span(in), text(in)));
    }
    return new Outcome(counts, problems, leftOut);
  }

  private static SourceSpan span(DataInputStream in) throws IOException {
    return new SourceSpan(text(in), in.readInt(), in.readInt());
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("a text of " + length + " bytes");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }
}
