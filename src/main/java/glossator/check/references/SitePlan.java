package glossator.check.references;

import glossator.bind.ReservedIds;
import glossator.check.Apparatus;
import glossator.check.Runs;
import glossator.markup.Block;
import glossator.model.Change;
import glossator.model.Edition;
import glossator.model.Endnote;
import glossator.model.Entity;
import glossator.model.History;
import glossator.model.Kind;
import glossator.model.Named;
import glossator.model.Note;
import glossator.model.Page;
import glossator.model.Section;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The pages that an edition comes to, with the ids on them, whether or not it can be built yet.
 * Pages that are made of lists and drawings say nothing of their ids.
 */
public final class SitePlan {
  private static final Pattern PARAGRAPH = Pattern.compile("p[0-9]+[a-z]*");
  private static final String MARKER = "ref-";

  /** What stands around the words on most pages. */
  private static final Set<String> FURNITURE =
      Set.of(
          "cards",
          "connections",
          "notes-bar",
          "participants",
          "particulars",
          "reading-settings",
          "sequence-heading",
          "side-notes",
          "site-nav",
          "text",
          "tool-reading",
          "tool-search");

  private final Map<String, Set<String>> pages = new TreeMap<>();
  private final Map<String, String> former = new HashMap<>();
  private final Map<String, String> references = new HashMap<>();

  /** The plan of an edition's site. */
  public SitePlan(Edition edition) {
    page(edition.titlePage(), "index.html");
    Set<String> text = new HashSet<>();
    for (Section section : edition.sections()) {
      text.add(section.id());
      text.addAll(section(section));
    }
    if (!edition.sections().isEmpty()) {
      pages.put("article/index.html", text);
      pages.put("book.html", Set.of());
    }
    glossary(edition);
    edition.strands().forEach(each -> strand(each.page()));
    if (!edition.strands().isEmpty()) {
      pages.put("threads/index.html", Set.of());
    }
    edition.pages().forEach(each -> page(each, each.id() + ".html"));
    edition.history().ifPresent(this::changes);
    if (!edition.bibliography().cited().isEmpty()) {
      pages.put("bibliography.html", Set.copyOf(edition.bibliography().entries().keySet()));
    }
    if (edition.settings().search()) {
      pages.put("search.html", Set.of());
    }
    pages.put("404.html", Set.of());
    if (edition.entities(Kind.EVENT).stream().anyMatch(SitePlan::hasPeople)) {
      pages.put("presence.html", Set.of());
    }
  }

  /** The plan of the site of the edition that rules look at. */
  static SitePlan of(Apparatus apparatus) {
    return apparatus.shared(SitePlan.class, each -> new SitePlan(each.edition()));
  }

  private static boolean hasPeople(Entity event) {
    return event instanceof Entity.Event each && !each.participants().isEmpty();
  }

  private Set<String> section(Section section) {
    Set<String> ids = new HashSet<>();
    String address = "article/" + section.id() + ".html";
    references.put(address, section.id());
    blocks(section.body(), ids);
    for (Note note : section.notes()) {
      ids.add(note.id());
      blocks(note.body(), ids);
      references.put(address + "#" + note.id(), "n:" + note.id().substring(2));
    }
    section.essays().forEach(essay -> blocks(essay.body(), ids));
    endnotes(section.endnotes(), ids);
    pages.put(address, ids);
    ids.stream()
        .filter(id -> PARAGRAPH.matcher(id).matches())
        .forEach(id -> references.put(address + "#" + id, id));
    return ids;
  }

  private void glossary(Edition edition) {
    for (Entity entity : edition.entities().values()) {
      String folder = entity.kind().folder() + "/";
      Set<String> ids = new HashSet<>();
      blocks(entity.identity().body(), ids);
      endnotes(edition.endnotes().getOrDefault(entity.id(), List.of()), ids);
      String address = folder + entity.id() + ".html";
      pages.put(address, ids);
      pages.put(folder + "index.html", Set.of());
      references.put(address, entity.id());
      for (Named id : entity.identity().formerly()) {
        former.put(folder + id.text() + ".html", address);
      }
    }
    former.keySet().removeAll(pages.keySet());
  }

  private void strand(Page page) {
    String address = "threads/" + page.id() + ".html";
    page(page, address);
    references.put(address, page.id());
  }

  private void changes(History history) {
    page(history.page(), "changes.html");
    Set<String> ids = new HashSet<>(pages.getOrDefault("changes.html", Set.of()));
    history.changes().stream().map(Change::id).forEach(id -> ids.add("c-" + id));
    pages.put("changes.html", ids);
  }

  private void page(Page page, String address) {
    Set<String> ids = new HashSet<>();
    blocks(page.body(), ids);
    endnotes(page.endnotes(), ids);
    pages.put(address, ids);
  }

  private static void endnotes(List<Endnote> endnotes, Set<String> ids) {
    for (Endnote note : endnotes) {
      ids.add(note.id());
      blocks(note.body(), ids);
    }
  }

  private static void blocks(List<Block> blocks, Set<String> ids) {
    BlockIds.in(blocks, ids);
    Runs.in(blocks, run -> BlockIds.rawIn(run, ids));
  }

  /** The addresses of all pages. */
  public Set<String> pages() {
    return pages.keySet();
  }

  /** Whether there is a page, be it one that only leads on. */
  boolean hasPage(String address) {
    return pages.containsKey(address) || former.containsKey(address);
  }

  /** Where the page of an id that an entry had before leads on to; empty for other pages. */
  String movedTo(String address) {
    return former.getOrDefault(address, "");
  }

  /** The ids that authors have given or the program derives on a page; empty when it has none. */
  Collection<String> ids(String address) {
    return pages.getOrDefault(address, Set.of());
  }

  /** What stands in double brackets to lead to an address; empty when nothing does. */
  String reference(String address) {
    return references.getOrDefault(address, "");
  }

  /** Whether a page has an id, as far as that can be said before it is made. */
  public boolean mayHave(String address, String id) {
    Set<String> ids = pages.getOrDefault(address, Set.of());
    return ids.isEmpty()
        || ids.contains(id)
        || id.isEmpty()
        || id.equals("top")
        || id.indexOf('.') >= 0
        || FURNITURE.contains(id)
        || ReservedIds.OF_TEMPLATES.contains(id)
        || isMarker(id, ids);
  }

  /** A note has a marker, or several with numbers from 2. */
  private static boolean isMarker(String id, Set<String> ids) {
    String note = id.startsWith(MARKER) ? id.substring(MARKER.length()) : "";
    return ids.contains(note) || ids.contains(note.replaceFirst("-[0-9]+$", ""));
  }
}
