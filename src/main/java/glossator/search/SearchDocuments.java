package glossator.search;

import glossator.markup.Block;
import glossator.markup.PlainText;
import glossator.model.BibliographyEntry;
import glossator.model.Edition;
import glossator.model.Endnote;
import glossator.model.Entity;
import glossator.model.Essay;
import glossator.model.ForeignName;
import glossator.model.Identity;
import glossator.model.Named;
import glossator.model.Note;
import glossator.model.Page;
import glossator.model.Section;
import glossator.model.Strand;
import glossator.page.Addresses;
import glossator.page.EntryFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything in an edition that can be found, in the order of kinds and then of the edition. */
final class SearchDocuments {
  /** An address, whose words nobody has written. */
  private static final Pattern ADDRESS = Pattern.compile("(?<![\\p{L}\\p{N}_])https?://\\S*[\\w/]");

  /** What an entry will probably need, in UTF-16 units. */
  private static final int ROOM = 512;

  private final Edition edition;
  private final EntryFacts facts;
  private final List<SearchDocument> all = new ArrayList<>();

  private SearchDocuments(Edition edition) {
    this.edition = edition;
    this.facts = new EntryFacts(edition);
  }

  static List<SearchDocument> of(Edition edition) {
    SearchDocuments documents = new SearchDocuments(edition);
    edition.entities().values().forEach(documents::entity);
    edition.sections().forEach(documents::section);
    edition.strands().forEach(documents::strand);
    documents.page(edition.titlePage());
    edition.pages().forEach(documents::page);
    edition.bibliography().cited().forEach(documents::source);
    documents.all.sort(Comparator.comparing(SearchDocument::kind));
    return documents.all;
  }

  private void entity(Entity entity) {
    Identity identity = entity.identity();
    List<String> aliases =
        Stream.concat(
                identity.aliases().stream().map(Named::text),
                identity.foreignNames().stream().map(ForeignName::text))
            .toList();
    List<String> names = new ArrayList<>(List.of(identity.name()));
    if (!identity.sortKey().equals(identity.name())) {
      names.add(identity.sortKey());
    }
    names.addAll(aliases);
    List<Endnote> endnotes = edition.endnotes().getOrDefault(entity.id(), List.of());
    String text =
        line(
            identity.summary(),
            identity.role(),
            Extract.words(identity.body()),
            endnotes.stream()
                .map(note -> Extract.words(note.body()))
                .collect(Collectors.joining(" ")),
            String.join(" · ", aliases),
            String.join(" · ", facts.of(entity)));
    String page = Addresses.entity(entity);
    SearchKind kind = SearchKind.of(entity.kind());
    all.add(new SearchDocument(kind, page, identity.name(), "", "", "", names, true, text));
  }

  /** One line of what is not blank, with a point between parts that do not end a sentence. */
  private static String line(String... parts) {
    StringBuilder line = new StringBuilder(ROOM);
    for (String part : parts) {
      if (!part.isBlank()) {
        boolean open = !line.isEmpty() && ".!?…".indexOf(line.charAt(line.length() - 1)) < 0;
        line.append(line.isEmpty() ? "" : open ? " · " : " ").append(spaced(part));
      }
    }
    return line.toString();
  }

  /** Words without addresses, with one space between them, whatever stood there: most stand so. */
  private static String spaced(String written) {
    String words = written.contains("://") ? ADDRESS.matcher(written).replaceAll("") : written;
    char[] letters = words.toCharArray();
    boolean space = true;
    for (char letter : letters) {
      boolean another = isSpace(letter);
      if (another && (space || letter != ' ')) {
        return mended(letters);
      }
      space = another;
    }
    return space ? mended(letters) : words;
  }

  private static String mended(char[] letters) {
    StringBuilder line = new StringBuilder(letters.length);
    int from = 0;
    for (int i = 0; i <= letters.length; i++) {
      if (i == letters.length || isSpace(letters[i])) {
        if (i > from) {
          line.append(line.isEmpty() ? "" : " ").append(letters, from, i - from);
        }
        from = i + 1;
      }
    }
    return line.toString();
  }

  private static boolean isSpace(char c) {
    return (c <= ' ' || c > '~') && Character.isWhitespace(c);
  }

  private void section(Section section) {
    String page = Addresses.section(section.id());
    all.add(named(SearchKind.SECTION, page, section.title(), ""));
    for (Extract extract : Extract.of(section.body())) {
      SearchKind kind = extract.number().isEmpty() ? SearchKind.SECTION : SearchKind.PARAGRAPH;
      add(kind, page, section.title(), extract);
    }
    for (Note note : section.notes()) {
      all.add(
          new SearchDocument(
              SearchKind.NOTE,
              page,
              section.title(),
              note.id(),
              String.valueOf(note.number()),
              note.lemma(),
              List.of(note.lemma()),
              false,
              spaced(Extract.words(note.body()))));
    }
    for (Essay essay : section.essays()) {
      prose(SearchKind.ESSAY, page, section.title(), essay.title(), essay.body(), List.of());
    }
    endnotes(SearchKind.ESSAY, page, section.title(), section.endnotes());
  }

  private void strand(Strand strand) {
    Page page = strand.page();
    String address = Addresses.strand(strand);
    all.add(named(SearchKind.THREAD, address, page.title(), strand.summary()));
    prose(SearchKind.THREAD, address, page.title(), "", page.body(), page.endnotes());
  }

  private void page(Page page) {
    String title = page.title().isEmpty() ? edition.settings().title() : page.title();
    String address = Addresses.page(page);
    all.add(named(SearchKind.PAGE, address, title, ""));
    prose(SearchKind.PAGE, address, title, "", page.body(), page.endnotes());
  }

  private void prose(
      SearchKind kind,
      String page,
      String title,
      String headed,
      List<Block> body,
      List<Endnote> endnotes) {
    boolean first = !headed.isEmpty();
    for (Extract each : Extract.of(body)) {
      boolean under = each.heading().isEmpty();
      add(
          kind,
          page,
          title,
          new Extract(
              each.anchor(),
              "",
              under ? headed : each.heading(),
              each.opens() || (first && under),
              each.words()));
      first = false;
    }
    endnotes(kind, page, title, endnotes);
  }

  private void endnotes(SearchKind kind, String page, String title, List<Endnote> endnotes) {
    for (Endnote note : endnotes) {
      add(kind, page, title, new Extract(note.id(), "", "", false, Extract.words(note.body())));
    }
  }

  private void source(BibliographyEntry work) {
    all.add(
        new SearchDocument(
            SearchKind.SOURCE,
            Addresses.source(work.key()).replaceFirst("#.*", ""),
            "",
            work.key(),
            "",
            work.title(),
            List.of(),
            false,
            spaced(PlainText.words(work.words()))));
  }

  private static SearchDocument named(SearchKind kind, String page, String title, String text) {
    return new SearchDocument(kind, page, title, "", "", "", List.of(title), true, text);
  }

  private void add(SearchKind kind, String page, String title, Extract extract) {
    all.add(
        new SearchDocument(
            kind,
            page,
            title,
            extract.anchor(),
            extract.number(),
            extract.number().isEmpty() || extract.opens() ? extract.heading() : "",
            extract.opens() ? List.of(extract.heading()) : List.of(),
            false,
            spaced(extract.words())));
  }
}
