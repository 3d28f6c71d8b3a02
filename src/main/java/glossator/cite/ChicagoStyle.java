package glossator.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLLabel;
import glossator.markup.Inline;
import glossator.model.Bibliography;
import glossator.model.BibliographyEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Chicago notes and bibliography by citeproc-java. Its own bookkeeping of repeated citations knows
 * only “first” and “ibid.”, so it is asked for each citation by itself, in one of two styles.
 */
final class ChicagoStyle implements CitationStyle {
  private static final String FULL = "chicago-notes-bibliography";
  private static final String SHORT = "chicago-shortened-notes-bibliography";

  /**
   * Stands in for the locator, of which citeproc would show no more than the number: chapters and
   * articles would look like pages.
   */
  private static final String LOCATOR = "\uE000";

  /** Names that citeproc would add to a short citation, which has none but the author’s (13.32). */
  private static final Set<String> BESIDE_AUTHOR =
      Set.of("editor", "translator", "editor-translator", "collection-editor", "container-author");

  private static final Pattern FULL_STOP = Pattern.compile("\\.((?:&rdquo;|&rsquo;|[”’])?)$");

  private final CSL full;
  private final CSL brief;
  private final Map<String, List<Inline>> made = new HashMap<>();

  ChicagoStyle(Bibliography bibliography, String language) {
    this.full = processor(bibliography, FULL, CslLocales.of(language));
    this.brief = processor(bibliography, SHORT, CslLocales.of(language));
  }

  private static CSL processor(Bibliography bibliography, String style, String locale) {
    List<CSLItemData> works = new ArrayList<>();
    for (BibliographyEntry entry : bibliography.cited()) {
      Map<String, Object> fields = fields(entry);
      if (style.equals(SHORT) && fields.containsKey("author")) {
        fields.keySet().removeAll(BESIDE_AUTHOR);
      }
      works.add(CSLItemData.fromJson(fields));
    }
    try {
      CSL csl = new CSL(new ListItemDataProvider(works), style, locale);
      csl.setOutputFormat("html");
      return csl;
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /**
   * What citeproc is given. Titles are shown as they are written, which it does for languages other
   * than English only; a short title is what stands before the colon.
   */
  private static Map<String, Object> fields(BibliographyEntry entry) {
    Map<String, Object> fields = new LinkedHashMap<>(entry.fields());
    fields.put("language", "zxx");
    int colon = entry.title().indexOf(": ");
    if (colon > 0) {
      fields.putIfAbsent("title-short", entry.title().substring(0, colon));
    }
    return fields;
  }

  @Override
  public List<Inline> citation(Inline.CitedWork work, boolean inFull) {
    String locator = locator(work.locator());
    return made.computeIfAbsent(
        (inFull ? "full " : "short ") + work.key() + " " + locator,
        key -> cite(inFull ? full : brief, work.key(), locator));
  }

  private static List<Inline> cite(CSL csl, String key, String locator) {
    CSLCitationItemBuilder item = new CSLCitationItemBuilder(key);
    if (!locator.isEmpty()) {
      item.locator(LOCATOR).label(CSLLabel.PAGE);
    }
    csl.reset();
    String html = csl.makeCitation(new CSLCitation(item.build())).get(0).getText();
    String words = FULL_STOP.matcher(html.strip()).replaceFirst("$1");
    String placed = words.contains(LOCATOR) || locator.isEmpty() ? words : words + ", " + LOCATOR;
    // The style may find nothing to say of a work, such as a speech without a title.
    String said = placed.isBlank() ? StringEscapeUtils.escapeHtml4(key) : placed;
    return CslHtml.inlines(said.replace(LOCATOR, StringEscapeUtils.escapeHtml4(locator)), false);
  }

  /** Pages are bare numbers in this style, and a range has a dash. */
  private static String locator(String written) {
    return written
        .replaceFirst("^pp?\\.?\\s*(?=[0-9ivxlc])", "")
        .replaceAll("(?<=[0-9])\\s*--?\\s*(?=[0-9])", "–");
  }

  @Override
  public List<Inline> entry(BibliographyEntry entry) {
    full.reset();
    full.registerCitationItems(List.of(entry.key()), true);
    String html = String.join("", full.makeBibliography().getEntries());
    String words =
        html.replaceFirst("(?s)^\\s*<div class=\"csl-entry\">", "").replaceFirst("</div>\\s*$", "");
    return CslHtml.inlines(words.strip(), true);
  }
}
