package glossator.bake;

import glossator.edtf.Edtf;
import glossator.edtf.EdtfException;
import glossator.model.Contributor;
import glossator.model.LanguageTags;
import glossator.model.Publication;
import glossator.model.RawHtml;
import glossator.model.RelationType;
import glossator.model.RelationTypes;
import glossator.model.Settings;
import glossator.problem.NearMatches;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.configuration2.Configuration;

/** Reads what the configuration says of the edition itself. */
final class SettingsReader {
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "dv", "syr", "arc");

  /** Longer ones are registered for no language, so they are rather a word such as English. */
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  private static final String RELATION = "relation.";

  private final Configuration configuration;
  private final SourceText source;
  private final ProblemSink problems;

  SettingsReader(Configuration configuration, SourceText source, ProblemSink problems) {
    this.configuration = configuration;
    this.source = source;
    this.problems = problems;
  }

  Settings read() {
    String language = language();
    boolean editorCited = oneOf("edition.cited", List.of("author", "editor")).equals("editor");
    Publication publication =
        new PublicationReader(configuration, source, problems).read(editorCited);
    String automatic = oneOf("mentions.automatic", List.of("first", "all", "off"));
    return new Settings(
        text("edition.title"),
        text("edition.subtitle"),
        Contributor.inOrder(Contributor.list(text("edition.author"))),
        Contributor.inOrder(Contributor.list(text("edition.editor"))),
        language,
        direction(language),
        text("edition.licence"),
        date("edition.date-of-text"),
        automatic.equals("all"),
        !automatic.equals("off"),
        relationTypes(),
        RawHtml.of(oneOf("edition.html", RawHtml.words())),
        oneOf("search", List.of("on", "off")).equals("on"),
        publication);
  }

  private String text(String key) {
    Object value = configuration.getProperty(key);
    return value == null ? "" : value.toString().strip();
  }

  private String language() {
    String language = text("edition.language");
    if (!LanguageTags.isTag(language)
        || !LANGUAGE.matcher(Locale.forLanguageTag(language).getLanguage()).matches()) {
      error(
          "edition.language",
          "“" + language + "” is not a language tag",
          "such as en, de, fr-CA, he");
    }
    return language;
  }

  private String direction(String language) {
    String direction = text("edition.direction");
    if (!direction.isEmpty()) {
      return oneOf("edition.direction", List.of("ltr", "rtl"));
    }
    return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(language).getLanguage()) ? "rtl" : "ltr";
  }

  private Optional<Edtf> date(String key) {
    String date = text(key);
    if (date.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Edtf.parse(date));
    } catch (EdtfException unreadable) {
      problems.error(
          "unreadable-date",
          source,
          ConfigurationReader.valueOffset(source, key, date) + unreadable.offset(),
          "the date “" + date + "” cannot be read: " + unreadable.getMessage(),
          unreadable.hint().orElse("dates are in EDTF: 2014-04-29, 2014, 1754~, 2013-07/2014-04"));
      return Optional.empty();
    }
  }

  private String oneOf(String key, List<String> allowed) {
    String value = text(key);
    if (!allowed.contains(value)) {
      String otherwise = "it is one of " + String.join(", ", allowed);
      error(key, key + " cannot be “" + value + "”", NearMatches.hint(value, allowed, otherwise));
    }
    return value;
  }

  private Map<String, RelationType> relationTypes() {
    Map<String, RelationType> types = RelationTypes.builtIn();
    for (Iterator<String> keys = configuration.getKeys("relation"); keys.hasNext(); ) {
      String key = keys.next();
      String type = key.startsWith(RELATION) ? key.substring(RELATION.length()) : "";
      if (type.isEmpty()) {
        error(key, "a relation has a type", "write relation.succeeded=succeeded|was succeeded by");
        continue;
      }
      String[] labels = text(key).split("\\|", -1);
      if (labels.length == 2 && !labels[0].isBlank() && !labels[1].isBlank()) {
        types.put(type, new RelationType(type, labels[0].strip(), labels[1].strip()));
      } else {
        error(key, "a relation has two labels", "write " + key + "=succeeded|was succeeded by");
      }
    }
    return types;
  }

  private void error(String key, String message, String hint) {
    problems.error("wrong-setting", source, ConfigurationReader.offset(source, key), message, hint);
  }
}
