package glossator.check.apparatus;

import glossator.check.Apparatus;
import glossator.check.Edit;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.model.Kind;
import glossator.problem.Severity;
import glossator.read.Location;
import glossator.read.Metadata;
import glossator.read.SourceDocument;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person with several names and no word on how to file them. */
public final class MissingSort implements Rule {
  /** A name by itself, as in YAML or in JBake's header. */
  private static final Pattern LINE =
      Pattern.compile("name(?<sign>[ \\t]*[:=][ \\t]*)[^:=#\\r\\n]*?[ \\t]*(?<end>\\r?\\n)");

  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}’'.-]*");

  /** What is no given name. */
  private static final Set<String> TITLES =
      Set.of(
          "King",
          "Queen",
          "Prince",
          "Princess",
          "Pope",
          "Saint",
          "St.",
          "Sir",
          "Lord",
          "Lady",
          "Emperor",
          "Empress",
          "Sultan",
          "Sheikh",
          "Imam",
          "Brother",
          "Sister",
          "Father",
          "Mother",
          "Papst",
          "König",
          "Königin",
          "Kaiser",
          "Rabbi",
          "Dr.",
          "Mr.",
          "Mrs.");

  @Override
  public String code() {
    return "missing-sort";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public boolean onlyOnRequest() {
    return true;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    for (SourceDocument document : apparatus.sources().documents()) {
      Metadata.Entry name = document.metadata().entries().get("name");
      boolean filed = document.metadata().entries().containsKey("sort");
      if (document.location() instanceof Location.Entry entry
          && entry.kind() == Kind.PERSON
          && !filed
          && name != null
          && name.value() instanceof Metadata.Scalar written) {
        List<String> names = List.of(written.text().strip().split("\\s+"));
        if (names.size() > 1) {
          String message = "“" + written.text().strip() + "” is filed under " + names.get(0);
          String hint = "write how it is filed, perhaps sort: " + byFamily(names);
          Optional<Edit> edit = edit(document, name, names);
          if (edit.isPresent()) {
            findings.report(edit.get(), written.span().start(), message, hint);
          } else {
            findings.report(document.source(), written.span().start(), message, hint);
          }
        }
      }
    }
  }

  /** A line of its own behind that of the name, of two words of which the first is no title. */
  private static Optional<Edit> edit(
      SourceDocument document, Metadata.Entry name, List<String> names) {
    String content = document.source().content();
    int start = name.key().start();
    int end = content.indexOf('\n', start);
    boolean line = start == 0 || content.charAt(start - 1) == '\n';
    Matcher key = end < 0 ? null : LINE.matcher(content.substring(start, end + 1));
    boolean simple = names.stream().allMatch(each -> PLAIN.matcher(each).matches());
    if (key == null
        || !line
        || !key.matches()
        || names.size() != 2
        || !key.group().contains(names.get(1))
        || !simple
        || TITLES.contains(names.get(0))) {
      return Optional.empty();
    }
    String sort = "sort" + key.group("sign") + byFamily(names) + key.group("end");
    return Optional.of(new Edit(document.source(), end + 1, end + 1, sort));
  }

  private static String byFamily(List<String> names) {
    int last = names.size() - 1;
    return names.get(last) + ", " + String.join(" ", names.subList(0, last));
  }
}
