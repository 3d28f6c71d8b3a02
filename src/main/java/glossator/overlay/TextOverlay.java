package glossator.overlay;

import glossator.markup.Block;
import glossator.markup.BlockTree;
import glossator.markup.PlainText;
import glossator.model.Edition;
import glossator.model.Section;
import glossator.parse.ParsedBody;
import glossator.parse.ParsedEdition;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lays a text over the reading text of an edition. */
public final class TextOverlay {
  private static final int BEGINNING = 8;

  private final ProblemSink problems;

  /**
   * @param problems takes the first place where a text parts from the edition
   */
  public TextOverlay(ProblemSink problems) {
    this.problems = problems;
  }

  /**
   * Lays a text over an edition.
   *
   * @param bound the same edition, bound without an error
   * @return empty, and reported, when the text does not fit
   */
  public Optional<LaidText> lay(ParsedEdition parsed, Edition bound, SourceText text) {
    List<ReadingSection> sections = sections(parsed, bound);
    List<String> titles = sections.stream().map(ReadingSection::title).toList();
    List<TextBlock> blocks = Headings.apart(blocks(text, sections), titles);
    List<SectionFinder.Found> found = new SectionFinder(sections, blocks).find();
    if (new Fit(text, blocks, problems).isRefused(found, sections)) {
      return Optional.empty();
    }
    EntityNames names = new EntityNames(bound.entities().values());
    List<ParsedEdition.Prose> laid = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      laid.add(laid(parsed.texts().get(i), found.get(i), blocks, names, text));
    }
    ParsedEdition edition = parsed.withTexts(laid);
    return Optional.of(new LaidText(edition, leftOut(found, blocks, text)));
  }

  /** The blocks of a text; its lines, when it has no blank line and the edition wants more. */
  private static List<TextBlock> blocks(SourceText text, List<ReadingSection> sections) {
    List<TextBlock> blocks = TextBlock.in(text);
    int paragraphs = sections.stream().mapToInt(section -> section.paragraphs().size()).sum();
    return blocks.size() == 1 && paragraphs > 1 ? blocks.get(0).linesApart() : blocks;
  }

  private static List<ReadingSection> sections(ParsedEdition parsed, Edition bound) {
    List<ReadingSection> sections = new ArrayList<>();
    for (int i = 0; i < parsed.texts().size(); i++) {
      sections.add(section(parsed.texts().get(i), bound.sections().get(i)));
    }
    return sections;
  }

  private static ReadingSection section(ParsedEdition.Prose parsed, Section bound) {
    List<Block.CitableParagraph> numbered = new ArrayList<>();
    BlockTree.forEach(bound.body(), Block.CitableParagraph.class, numbered::add);
    Iterator<Block.CitableParagraph> next = numbered.iterator();
    List<ReadingParagraph> paragraphs = new ArrayList<>();
    BlockTree.forEach(
        parsed.body().blocks(),
        Block.Paragraph.class,
        paragraph ->
            paragraphs.add(
                ReadingParagraph.of(next.next(), parsed.source().at(paragraph.span().start()))));
    List<String> inner = new ArrayList<>();
    BlockTree.forEach(
        bound.body(),
        Block.Heading.class,
        heading -> inner.add(PlainText.words(heading.content())));
    return new ReadingSection(parsed.title(), inner, paragraphs);
  }

  private static ParsedEdition.Prose laid(
      ParsedEdition.Prose reading,
      SectionFinder.Found found,
      List<TextBlock> blocks,
      EntityNames names,
      SourceText text) {
    Iterator<Integer> placed = found.placed().iterator();
    Iterator<ReadingParagraph> paragraphs = found.section().paragraphs().iterator();
    List<Block> body =
        BlockTree.replace(
            reading.body().blocks(),
            Block.Paragraph.class,
            paragraph ->
                LaidParagraph.of(
                    paragraph, paragraphs.next().mentions(), blocks.get(placed.next()), names));
    return new ParsedEdition.Prose(
        text,
        reading.location(),
        reading.id(),
        reading.title(),
        reading.imprint(),
        reading.autolink(),
        new ParsedBody(body, reading.body().notes(), reading.body().footnotes()));
  }

  private static List<LaidText.LeftOut> leftOut(
      List<SectionFinder.Found> found, List<TextBlock> blocks, SourceText text) {
    List<LaidText.LeftOut> leftOut = new ArrayList<>();
    for (SectionFinder.Found section : found) {
      Set<Integer> placed = new HashSet<>(section.placed());
      for (int block : section.blocks()) {
        if (!placed.contains(block)) {
          TextBlock left = blocks.get(block);
          leftOut.add(new LaidText.LeftOut(text.at(left.span().start()), beginning(left)));
        }
      }
    }
    return List.copyOf(leftOut);
  }

  private static String beginning(TextBlock block) {
    List<String> words = List.of(block.words().split("\\s+"));
    return words.size() <= BEGINNING
        ? block.words()
        : String.join(" ", words.subList(0, BEGINNING)) + " …";
  }
}
