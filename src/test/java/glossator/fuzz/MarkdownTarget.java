package glossator.fuzz;

import glossator.model.RawHtml;
import glossator.parse.BodyParser;
import glossator.parse.ParsedBody;
import glossator.problem.Problems;
import glossator.problem.SourceText;
import glossator.read.Utf8Decoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Markdown with our own syntax, read by itself, as a section, and as the commentary on one. */
final class MarkdownTarget implements FuzzTarget {
  private static final String HEADER = "---\ntitle: One\n---\n";
  private static final byte[] TEXT =
      "# One\n\nThe ship of Anna Vesterlund came to the harbour.\n"
          .getBytes(StandardCharsets.UTF_8);

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public String rule() {
    return "markdown";
  }

  @Override
  public List<byte[]> samples() throws IOException {
    return Samples.files(name -> name.endsWith(".md"));
  }

  @Override
  public void take(byte[] input) throws IOException {
    Problems problems = new Problems();
    Optional<SourceText> decoded = new Utf8Decoder(problems).decode("a.md", input);
    String text = decoded.map(SourceText::content).orElse("");
    SourceText source = new SourceText("a.md", HEADER + text);
    ParsedBody body = new BodyParser(RawHtml.SANITIZE, problems).parse(source, HEADER.length());
    Spans.look(body, source, HEADER.length());
    byte[] section = source.content().getBytes(StandardCharsets.UTF_8);
    if (text.length() % 2 == 0) {
      MemoryEdition.make(Map.of("content/article/1-one.md", section));
    } else {
      MemoryEdition.make(
          Map.of("content/article/1-one.md", TEXT, "content/commentary/1-one.md", section));
    }
  }
}
