package glossator.check.references;

import glossator.markup.Block;
import glossator.markup.Inline;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ids that blocks get on a page. */
final class BlockIds {
  /** Of elements that are written as raw HTML. */
  private static final Pattern RAW =
      Pattern.compile("(?i)\\s(?:id|name)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

  private BlockIds() {}

  /** Adds those of blocks and of all that stands in them. */
  static void in(List<Block> blocks, Set<String> out) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        add(paragraph.id(), out);
      } else if (block instanceof Block.CitableParagraph paragraph) {
        add(paragraph.id(), out);
      } else if (block instanceof Block.Heading heading) {
        add(heading.id(), out);
      } else if (block instanceof Block.Table table) {
        add(table.id(), out);
      } else if (block instanceof Block.Html html) {
        raw(html.literal(), out);
      } else {
        within(block, out);
      }
    }
  }

  private static void within(Block block, Set<String> out) {
    if (block instanceof Block.Quotation quotation) {
      in(quotation.children(), out);
    } else if (block instanceof Block.Enumeration list) {
      list.entries().forEach(entry -> in(entry, out));
    } else if (block instanceof Block.Definitions list) {
      add(list.id(), out);
      list.definitions().forEach(each -> each.meanings().forEach(meaning -> in(meaning, out)));
    }
  }

  /** Adds those of raw HTML in a run of inlines. */
  static void rawIn(List<Inline> run, Set<String> out) {
    for (Inline inline : run) {
      if (inline instanceof Inline.Html html) {
        raw(html.literal(), out);
      }
    }
  }

  private static void raw(String html, Set<String> out) {
    Matcher id = RAW.matcher(html);
    while (id.find()) {
      for (int i = 1; i <= id.groupCount(); i++) {
        add(id.group(i) == null ? "" : id.group(i), out);
      }
    }
  }

  private static void add(String id, Set<String> out) {
    if (!id.isEmpty()) {
      out.add(id);
    }
  }
}
