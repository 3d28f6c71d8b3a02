package glossator.page;

import glossator.model.Edition;
import glossator.model.Entity;
import glossator.model.Mention;
import glossator.model.Page;
import glossator.model.Passage;
import glossator.model.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes the list of every passage that mentions an entity. */
final class MentionViews {
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]");

  private final Edition edition;
  private final Addresses addresses;
  private final Titles titles;
  private final MentionIndex index;
  private final ViewMemory memory;

  /** The titles of documents by their ids, but for those of entries. */
  private record Titles(
      Map<String, String> sections, Map<String, String> pages, Map<String, String> strands) {
    static Titles in(Edition edition) {
      Map<String, String> sections = new HashMap<>();
      Map<String, String> pages = new HashMap<>();
      Map<String, String> strands = new HashMap<>();
      edition.sections().forEach(section -> sections.put(section.id(), section.title()));
      edition.pages().forEach(page -> pages.put(page.id(), page.title()));
      edition.strands().forEach(strand -> strands.put(strand.page().id(), strand.page().title()));
      edition.history().ifPresent(each -> pages.put(each.page().id(), each.page().title()));
      pages.put(edition.titlePage().id(), edition.titlePage().title());
      return new Titles(sections, pages, strands);
    }
  }

  /**
   * @param memory of views, which was begun for this edition
   */
  MentionViews(Edition edition, Addresses addresses, ViewMemory memory) {
    this.edition = edition;
    this.addresses = addresses;
    this.index = memory.mentions();
    this.memory = memory;
    Titles now = Titles.in(edition);
    this.titles = memory.view("titles", List.of(now), () -> now);
  }

  /** How many passages mention an entity. */
  int count(String entity) {
    return index.passages(entity);
  }

  /** The passages by part of the edition, in reading order. */
  List<EntryParts.MentionGroup> of(String entity) {
    List<Mention> all = edition.mentions().getOrDefault(entity, List.of());
    return memory.isKept()
        ? memory.view("mentions " + entity, List.of(all, titles, entries(all)), () -> of(all))
        : of(all);
  }

  /** The titles of the entries among passages. */
  private List<String> entries(List<Mention> all) {
    List<String> entries = new ArrayList<>();
    for (Mention mention : all) {
      if (mention.passage().group() == Passage.Group.GLOSSARY) {
        entries.add(title(mention.passage()));
      }
    }
    return entries;
  }

  /** Passages by part of the edition, in their order. */
  List<EntryParts.MentionGroup> of(List<Mention> all) {
    Map<Passage.Group, Map<Passage, List<Mention>>> groups = new EnumMap<>(Passage.Group.class);
    for (Mention mention : all) {
      groups
          .computeIfAbsent(mention.passage().group(), group -> new LinkedHashMap<>())
          .computeIfAbsent(mention.passage(), passage -> new ArrayList<>())
          .add(mention);
    }
    List<EntryParts.MentionGroup> views = new ArrayList<>();
    groups.forEach(
        (group, passages) -> {
          List<EntryParts.PassageView> list = new ArrayList<>();
          passages.forEach((passage, mentions) -> list.add(passage(passage, mentions)));
          views.add(new EntryParts.MentionGroup(group.name().toLowerCase(Locale.ROOT), list));
        });
    return views;
  }

  private EntryParts.PassageView passage(Passage passage, List<Mention> mentions) {
    String kind = passage.group().name().toLowerCase(Locale.ROOT);
    return new EntryParts.PassageView(
        title(passage), kind, passage.number(), addresses.passage(passage), quotations(mentions));
  }

  /** The sentences that say anything; most passages have one mention in one. */
  private static List<EntryParts.QuotationView> quotations(List<Mention> mentions) {
    if (mentions.size() == 1) {
      String sentence = mentions.get(0).sentence();
      return hasWords(sentence) ? List.of(quotation(sentence, mentions)) : List.of();
    }
    Map<String, List<Mention>> bySentence = new LinkedHashMap<>();
    mentions.forEach(
        mention ->
            bySentence.computeIfAbsent(mention.sentence(), key -> new ArrayList<>()).add(mention));
    List<EntryParts.QuotationView> quotations = new ArrayList<>();
    bySentence.keySet().removeIf(sentence -> !hasWords(sentence));
    bySentence.forEach((sentence, inIt) -> quotations.add(quotation(sentence, inIt)));
    return quotations;
  }

  private static boolean hasWords(String sentence) {
    boolean begins = !sentence.isEmpty() && Character.isLetter(sentence.charAt(0));
    return begins || WORDS.matcher(sentence).find();
  }

  private String title(Passage passage) {
    return switch (passage.group()) {
      case TEXT, NOTE, ESSAY -> titles.sections().getOrDefault(passage.document(), "");
      case THREAD -> titles.strands().getOrDefault(passage.document(), "");
      case PAGE -> titles.pages().getOrDefault(passage.document(), "");
      case GLOSSARY -> {
        memory.reads().note(passage.document());
        Entity entity = edition.entities().get(passage.document());
        yield entity == null ? "" : entity.identity().name();
      }
    };
  }

  private static EntryParts.QuotationView quotation(String sentence, List<Mention> mentions) {
    List<EntryParts.Part> parts = new ArrayList<>();
    int from = 0;
    for (Mention mention : mentions) {
      if (mention.start() >= from) {
        add(parts, sentence.substring(from, mention.start()), false);
        add(parts, sentence.substring(mention.start(), mention.end()), true);
        from = mention.end();
      }
    }
    add(parts, sentence.substring(from), false);
    return new EntryParts.QuotationView(parts);
  }

  private static void add(List<EntryParts.Part> parts, String text, boolean marked) {
    if (!text.isEmpty()) {
      parts.add(new EntryParts.Part(text, marked));
    }
  }

  /** The title of a page of prose, which may have none of its own. */
  static String titleOf(Page page, Edition edition) {
    return page.title().isEmpty() ? edition.settings().title() : page.title();
  }

  /** The entities that a section's text names, in order of filing. */
  List<Entity> namedIn(Section section) {
    return index.in(Passage.Group.TEXT, section.id()).stream()
        .map(index::place)
        .sorted()
        .map(place -> index.at(place, edition))
        .toList();
  }
}
