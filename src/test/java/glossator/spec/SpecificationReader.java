package glossator.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a specification file line by line; a setting holds until the next one. */
final class SpecificationReader {
  private static final String SETTING = "```setting";
  private static final String SETTING_END = "```";

  private final List<String> lines;
  private final List<SpecificationFile.Part> parts = new ArrayList<>();
  private final List<String> prose = new ArrayList<>();
  private Setting setting = Setting.empty();
  private int at;

  SpecificationReader(List<String> lines) {
    this.lines = lines;
  }

  SpecificationFile read() {
    while (at < lines.size()) {
      String line = lines.get(at);
      Optional<String> pending = ExampleSyntax.opening(line);
      if (pending.isPresent()) {
        example(pending.get());
      } else if (line.startsWith(ExampleSyntax.FENCE)) {
        throw new IllegalStateException("line " + (at + 1) + ": a fence that opens no example");
      } else if (line.equals(SETTING)) {
        int start = at;
        setting = Setting.of(until(SETTING_END));
        prose.addAll(lines.subList(start, at));
      } else {
        prose.add(line);
        at++;
      }
    }
    endProse();
    return new SpecificationFile(List.copyOf(parts));
  }

  private void example(String pending) {
    endProse();
    int start = at + 1;
    List<String> content = until(ExampleSyntax.FENCE);
    parts.add(new SpecificationFile.Shown(ExampleSyntax.read(start, pending, content, setting)));
  }

  /** The lines up to a closing fence, which is passed. */
  private List<String> until(String fence) {
    int start = at + 1;
    int end = start;
    while (end < lines.size() && !lines.get(end).equals(fence)) {
      end++;
    }
    if (end == lines.size()) {
      throw new IllegalStateException("line " + start + ": what begins here is not closed");
    }
    at = end + 1;
    return lines.subList(start, end);
  }

  private void endProse() {
    if (!prose.isEmpty()) {
      parts.add(new SpecificationFile.Prose(List.copyOf(prose)));
      prose.clear();
    }
  }
}
