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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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

  private static final List<String> CLOSING = List.of("&rdquo;", "&rsquo;", "”", "’");
  private static final String ENTRY = "<div class=\"csl-entry\">";
  private static final String ENTRY_END = "</div>";

  private static final Pattern PAGE = Pattern.compile("^pp?\\.?\\s*(?=[0-9ivxlc])");
  private static final Pattern RANGE = Pattern.compile("(?<=[0-9])\\s*--?\\s*(?=[0-9])");

  private final Map<String, Map<String, Map<String, Object>>> works = new HashMap<>();
  private final Map<String, CSL> processors = new HashMap<>();
  private final Map<String, List<Inline>> made = new HashMap<>();
  private final String locale;
  private final CitationWords words;

  /**
   * @param words what is known already of what the style says
   */
  ChicagoStyle(Bibliography bibliography, String language, CitationWords words) {
    this.locale = CslLocales.of(language);
    this.words = words;
    for (String style : List.of(FULL, SHORT)) {
      Map<String, Map<String, Object>> all = new LinkedHashMap<>();
      bibliography.cited().forEach(entry -> all.put(entry.key(), fields(entry, style)));
      works.put(style, all);
    }
  }

  /** Made when it is needed: where all is known, it is not. */
  private CSL processor(String style) {
    return processors.computeIfAbsent(style, this::newProcessor);
  }

  private CSL newProcessor(String style) {
    List<CSLItemData> items =
        works.getOrDefault(style, Map.of()).values().stream().map(CSLItemData::fromJson).toList();
    try {
      CSL csl = new CSL(new ListItemDataProvider(items), style, locale);
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
  private static Map<String, Object> fields(BibliographyEntry entry, String style) {
    Map<String, Object> fields = new LinkedHashMap<>(entry.fields());
    fields.put("language", "zxx");
    int colon = entry.title().indexOf(": ");
    if (colon > 0) {
      fields.putIfAbsent("title-short", entry.title().substring(0, colon));
    }
    if (style.equals(SHORT) && fields.containsKey("author")) {
      fields.keySet().removeAll(BESIDE_AUTHOR);
    }
    return fields;
  }

  @Override
  public List<Inline> citation(Inline.CitedWork work, boolean inFull) {
    String locator = locator(work.locator());
    return made.computeIfAbsent(
        (inFull ? "full " : "short ") + work.key() + " " + locator,
        key -> cite(inFull ? FULL : SHORT, work.key(), locator));
  }

  private List<Inline> cite(String style, String key, String locator) {
    boolean located = !locator.isEmpty();
    String html =
        said(located ? "located" : "cited", style, key, () -> citation(style, key, located));
    String cited = withoutStop(html.strip());
    String placed = cited.contains(LOCATOR) || !located ? cited : cited + ", " + LOCATOR;
    // The style may find nothing to say of a work, such as a speech without a title.
    String shown = placed.isBlank() ? StringEscapeUtils.escapeHtml4(key) : placed;
    return CslHtml.inlines(shown.replace(LOCATOR, StringEscapeUtils.escapeHtml4(locator)), false);
  }

  /** A full stop at the end may stand within a closing quotation mark. */
  private static String withoutStop(String html) {
    String closing = "";
    for (String each : CLOSING) {
      closing = html.endsWith(each) ? each : closing;
    }
    int stop = html.length() - closing.length() - 1;
    return stop >= 0 && html.charAt(stop) == '.' ? html.substring(0, stop) + closing : html;
  }

  /** Each is asked for by itself, so that it depends on nothing but the work. */
  private String said(String form, String style, String key, Supplier<String> asked) {
    Object fields = works.getOrDefault(style, Map.of()).getOrDefault(key, Map.of());
    return words.of(CitationWords.written(List.of(form, style, locale, key, fields)), asked);
  }

  private String citation(String style, String key, boolean located) {
    CSLCitationItemBuilder item = new CSLCitationItemBuilder(key);
    if (located) {
      item.locator(LOCATOR).label(CSLLabel.PAGE);
    }
    CSL csl = processor(style);
    csl.reset();
    return csl.makeCitation(new CSLCitation(item.build())).get(0).getText();
  }

  /** Pages are bare numbers in this style, and a range has a dash. */
  private static String locator(String written) {
    return written.isEmpty()
        ? written
        : RANGE.matcher(PAGE.matcher(written).replaceFirst("")).replaceAll("–");
  }

  @Override
  public List<Inline> entry(BibliographyEntry entry) {
    String html = said("entry", FULL, entry.key(), () -> entry(entry.key()));
    String shown = html.strip();
    int from = shown.startsWith(ENTRY) ? ENTRY.length() : 0;
    int to = shown.length() - (shown.endsWith(ENTRY_END) ? ENTRY_END.length() : 0);
    return CslHtml.inlines(shown.substring(from, to).strip(), true);
  }

  private String entry(String key) {
    CSL csl = processor(FULL);
    csl.reset();
    csl.registerCitationItems(List.of(key), true);
    return String.join("", csl.makeBibliography().getEntries());
  }
}
