package glossator.parse.raw;

import glossator.markup.Block;
import glossator.problem.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlStreamEventReceiver;

/** The blocks of one place, among them HTML, which may begin in one and end in another. */
final class BlockRun implements HtmlStreamEventReceiver {
  /** Stands in for a block of Markdown: it may be wherever a paragraph may. */
  private static final String PLACE = "hr";

  private final List<Block> out = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();
  private final TagFeed feed;
  private @Nullable Block between;

  private BlockRun(SourceText source, Losses losses) {
    this.feed = new TagFeed(source, losses, false, false, this);
  }

  /** The same blocks with the HTML that an edition may hold. */
  static List<Block> sanitized(List<Block> blocks, SourceText source, Losses losses) {
    BlockRun run = new BlockRun(source, losses);
    blocks.forEach(run::add);
    run.feed.end();
    run.flush();
    return List.copyOf(run.out);
  }

  private void add(Block block) {
    if (block instanceof Block.Html raw) {
      flush();
      feed.piece(raw.literal(), raw.span());
      return;
    }
    feed.makeRoom();
    between = block;
    feed.balancer().openTag(PLACE, new ArrayList<>());
  }

  private void flush() {
    if (!html.toString().isBlank()) {
      out.add(new Block.Html(feed.piece(), html.toString()));
    }
    html.setLength(0);
  }

  @Override
  public void openTag(String name, List<String> attributes) {
    if (between != null && name.equals(PLACE)) {
      flush();
      out.add(between);
      between = null;
    } else {
      html.append(Tags.start(name, attributes));
    }
  }

  @Override
  public void closeTag(String name) {
    html.append("</").append(name).append('>');
  }

  @Override
  public void text(String text) {
    html.append(Tags.text(text));
  }

  @Override
  public void openDocument() {
    // Blocks have no frame.
  }

  @Override
  public void closeDocument() {
    // Blocks have no frame.
  }
}
