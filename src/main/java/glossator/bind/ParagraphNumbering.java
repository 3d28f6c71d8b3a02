package glossator.bind;

import glossator.markup.Block;
import glossator.markup.BlockTree;
import glossator.parse.ParsedEdition;
import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.SourceSpan;
import glossator.problem.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives every paragraph of the text an id and a number. An id that is written ({@code {#p4}})
 * stays; the others are numbered in reading order around them. The number of {@code p4} is 4, so
 * that what a reader cites and what an author writes are the same.
 */
final class ParagraphNumbering {
  private static final Pattern NUMERIC = Pattern.compile("p[0-9]{1,8}[a-z]*");

  private final Memory memory;
  private final ProblemSink problems;
  private final Map<String, SourceSpan> written = new HashMap<>();
  private Map<String, Numbered> numbered = new LinkedHashMap<>();
  private int last;
  private boolean asBefore;

  /** Whether anything was reported. */
  private boolean troubled;

  /**
   * @param memory of the numbers of the last time
   */
  ParagraphNumbering(Memory memory, ProblemSink problems) {
    this.memory = memory;
    this.problems = problems;
  }

  /**
   * A numbered paragraph.
   *
   * @param section the id of the section that holds it
   * @param paragraph with content not yet bound
   */
  record Numbered(String section, Block.CitableParagraph paragraph) {}

  /**
   * The text of a section with its paragraphs numbered.
   *
   * @param ids of its paragraphs, each with its number
   */
  record NumberedText(ParsedEdition.Prose text, List<Block> blocks, List<String> ids) {}

  /**
   * What a text was numbered to, for the next time.
   *
   * @param first the number of the last paragraph before it
   * @param last the number of its own last paragraph
   */
  private record Done(
      NumberedText numbered, int first, int last, Map<String, Numbered> paragraphs) {}

  /** How the texts of an edition were numbered, for the next time. */
  static final class Memory {
    private Map<String, Done> done = Map.of();
    private Set<String> written = Set.of();
    private List<NumberedText> result = List.of();

    /** Null where there was something to report, which is to be told again. */
    private @Nullable Map<String, Numbered> numbered;

    @SuppressWarnings("ReferenceEquality") // comparing the words would cost what numbering costs
    private boolean isOf(List<ParsedEdition.Prose> texts) {
      boolean same = numbered != null && texts.size() == result.size();
      for (int i = 0; same && i < texts.size(); i++) {
        same = texts.get(i) == result.get(i).text();
      }
      return same;
    }
  }

  /** Numbers all sections, in reading order. */
  List<NumberedText> number(List<ParsedEdition.Prose> texts) {
    Map<String, Numbered> before = memory.isOf(texts) ? memory.numbered : null;
    if (before == null) {
      memory.result = anew(texts);
      memory.numbered = troubled ? null : numbered;
    } else {
      numbered = before;
      asBefore = true;
    }
    return memory.result;
  }

  private List<NumberedText> anew(List<ParsedEdition.Prose> texts) {
    texts.forEach(text -> collect(text.source(), text.body().blocks()));
    // A number depends on the ids that are written anywhere, and on all texts before.
    boolean same = written.keySet().equals(memory.written);
    Map<String, Done> all = new HashMap<>();
    List<NumberedText> result = new ArrayList<>();
    for (ParsedEdition.Prose text : texts) {
      Done before = memory.done.get(text.id());
      boolean kept = same && before != null && isOf(text, before);
      Done now = before != null && kept ? before : number(text);
      same &= kept || (before != null && isAs(before, now));
      now.paragraphs().forEach(numbered::putIfAbsent);
      last = now.last();
      all.put(text.id(), now);
      result.add(now.numbered());
    }
    asBefore = same && all.keySet().equals(memory.done.keySet());
    memory.done = all;
    memory.written = Set.copyOf(written.keySet());
    return result;
  }

  @SuppressWarnings("ReferenceEquality") // comparing the words would cost what numbering costs
  private boolean isOf(ParsedEdition.Prose text, Done before) {
    return before.numbered().text() == text && before.first() == last;
  }

  private static boolean isAs(Done before, Done now) {
    return before.numbered().ids().equals(now.numbered().ids()) && before.last() == now.last();
  }

  private Done number(ParsedEdition.Prose text) {
    int first = last;
    Map<String, Numbered> paragraphs = new LinkedHashMap<>();
    List<String> ids = new ArrayList<>();
    List<Block> blocks =
        BlockTree.replace(
            text.body().blocks(),
            Block.Paragraph.class,
            paragraph -> {
              Block.CitableParagraph result = number(paragraph, paragraphs);
              paragraphs.putIfAbsent(result.id(), new Numbered(text.id(), result));
              ids.add(result.id() + " " + result.number());
              return result;
            });
    return new Done(new NumberedText(text, blocks, List.copyOf(ids)), first, last, paragraphs);
  }

  /** Whether all sections have the same paragraphs as the last time, by id and number. */
  boolean isAsBefore() {
    return asBefore;
  }

  /** All paragraphs by id, in reading order, once they are numbered. */
  Map<String, Numbered> paragraphs() {
    return numbered;
  }

  private void collect(SourceText source, List<Block> blocks) {
    BlockTree.forEach(
        blocks,
        Block.Paragraph.class,
        paragraph -> {
          if (!paragraph.id().isEmpty()) {
            SourceSpan at = source.at(source.content().lastIndexOf("{#", paragraph.span().end()));
            SourceSpan first = written.putIfAbsent(paragraph.id(), at);
            if (first != null) {
              troubled = true;
              problems.report(
                  Problem.error(
                      "duplicate-id",
                      at,
                      "the paragraph id “" + paragraph.id() + "” is used twice",
                      "the first is at " + first));
            }
          }
        });
  }

  private Block.CitableParagraph number(Block.Paragraph paragraph, Map<String, Numbered> before) {
    boolean numeric = !paragraph.id().isEmpty() && NUMERIC.matcher(paragraph.id()).matches();
    String number;
    if (numeric) {
      number = paragraph.id().substring(1);
      last = Integer.parseInt(number.replaceAll("[a-z]", ""));
    } else {
      do {
        last++;
      } while (written.containsKey("p" + last)
          || numbered.containsKey("p" + last)
          || before.containsKey("p" + last));
      number = String.valueOf(last);
    }
    String id = paragraph.id().isEmpty() ? "p" + number : paragraph.id();
    return new Block.CitableParagraph(paragraph.span(), id, number, paragraph.content(), List.of());
  }
}
