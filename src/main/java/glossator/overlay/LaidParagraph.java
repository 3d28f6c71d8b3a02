package glossator.overlay;

import glossator.markup.Block;
import glossator.markup.Inline;
import glossator.markup.PlainText;
import glossator.markup.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes a paragraph of a block: the block's words, literally, and on them the references and
 * footnotes of the reading text's paragraph.
 */
final class LaidParagraph {
  /** A footnote stays behind so many of the words before it, or fewer. */
  private static final int WORDS_BEFORE = 3;

  /** A shorter noun is too likely to stand for something else. */
  private static final int LONG_ENOUGH = 4;

  private final TextBlock block;
  private final LooseText text;
  private final EntityNames names;
  private final List<Placed> placed = new ArrayList<>();

  private record Placed(int start, int end, Inline written) {}

  private LaidParagraph(TextBlock block, EntityNames names) {
    this.block = block;
    this.text = new LooseText(block.words());
    this.names = names;
  }

  /**
   * Makes a paragraph.
   *
   * @param mentions of the reading text's paragraph, those that the program found among them
   */
  static Block.Paragraph of(
      Block.Paragraph reading, List<Inline.Mention> mentions, TextBlock block, EntityNames names) {
    LaidParagraph laid = new LaidParagraph(block, names);
    References written = References.in(reading.content());
    written.references().forEach(laid::place);
    mentions.stream().filter(Inline.Mention::automatic).forEach(laid::keep);
    written.markers().forEach(laid::place);
    return new Block.Paragraph(block.span(), reading.id(), laid.content());
  }

  private void place(Inline.Reference reference) {
    List<String> wordings = new ArrayList<>();
    if (!reference.label().isEmpty()) {
      wordings.add(PlainText.words(reference.label()));
    }
    wordings.addAll(names.of(reference.target()));
    commonNoun(PlainText.words(reference.label())).ifPresent(wordings::add);
    for (String words : wordings) {
      List<LooseText.Stretch> free = free(words, reference.target());
      // Words that the author keeps from becoming a mention are kept from it wherever they stand.
      long count = reference.target().isEmpty() ? free.size() : 1;
      free.stream()
          .limit(count)
          .forEach(at -> placed.add(new Placed(at.start(), at.end(), reference)));
      if (!free.isEmpty()) {
        return;
      }
    }
  }

  /**
   * Keeps a mention that the program found by a name, where this text has no name that it would
   * find by itself: one that other entities have as well, or a part of the name.
   */
  private void keep(Inline.Mention mention) {
    String target = mention.entity();
    List<String> present =
        names.of(target).stream().filter(name -> !free(name, target).isEmpty()).toList();
    Optional<String> words =
        present.stream().findFirst().or(() -> commonNoun(PlainText.words(mention.children())));
    boolean found = present.stream().anyMatch(names::isUnambiguous);
    boolean placedAlready =
        placed.stream()
            .anyMatch(
                each ->
                    each.written() instanceof Inline.Reference reference
                        && reference.target().equals(target));
    if (!found && !placedAlready) {
      Inline.Reference written = new Inline.Reference(mention.span(), target, mention.children());
      words.stream()
          .flatMap(each -> free(each, target).stream().limit(1))
          .toList()
          .forEach(at -> placed.add(new Placed(at.start(), at.end(), written)));
    }
  }

  /** The last word of a wording such as “the talks”, when it is no name. */
  private static Optional<String> commonNoun(String wording) {
    int space = wording.strip().lastIndexOf(' ');
    String last = wording.strip().substring(space + 1);
    boolean common = last.length() >= LONG_ENOUGH && Character.isLowerCase(last.codePointAt(0));
    return space > 0 && common ? Optional.of(last) : Optional.empty();
  }

  private List<LooseText.Stretch> free(String words, String target) {
    return text.find(words).stream().filter(at -> isFree(at, words, target)).toList();
  }

  private boolean isFree(LooseText.Stretch at, String words, String target) {
    boolean taken =
        placed.stream().anyMatch(each -> at.start() < each.end() && each.start() < at.end());
    return !taken
        && names.longerOfOthers(words, target).stream()
            .flatMap(name -> text.find(name).stream())
            .noneMatch(name -> name.start() <= at.start() && at.end() <= name.end());
  }

  private void place(References.Marker marker) {
    int at = position(marker.before());
    Optional<Placed> around =
        placed.stream().filter(each -> each.start() < at && at < each.end()).findFirst();
    int behind = around.map(Placed::end).orElse(at);
    placed.add(new Placed(behind, behind, marker.reference()));
  }

  private int position(String before) {
    List<String> words = List.of(before.strip().split("\\s+"));
    for (int count = Math.min(WORDS_BEFORE, words.size()); count > 0; count--) {
      String last = String.join(" ", words.subList(words.size() - count, words.size()));
      List<LooseText.Stretch> found = text.find(last);
      if (!found.isEmpty()) {
        return found.get(0).end();
      }
    }
    return block.words().length();
  }

  private List<Inline> content() {
    placed.sort(Comparator.comparing(Placed::start).thenComparing(Placed::end));
    List<Inline> content = new ArrayList<>();
    int at = 0;
    for (Placed each : placed) {
      content.addAll(block.slice(at, each.start()));
      content.add(written(each));
      at = each.end();
    }
    content.addAll(block.slice(at, block.words().length()));
    return List.copyOf(content);
  }

  private Inline written(Placed each) {
    if (!(each.written() instanceof Inline.Reference reference)) {
      Inline.FootnoteReference marker = (Inline.FootnoteReference) each.written();
      Span here = new Span(block.span().end(), block.span().end());
      return new Inline.FootnoteReference(here, marker.label());
    }
    List<Inline> label = block.slice(each.start(), each.end());
    Span span = new Span(label.get(0).span().start(), label.get(label.size() - 1).span().end());
    return new Inline.Reference(span, reference.target(), label);
  }
}
